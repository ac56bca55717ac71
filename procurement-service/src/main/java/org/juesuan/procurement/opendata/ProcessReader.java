package org.juesuan.procurement.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractService;
import org.juesuan.procurement.opendata.ProcurementProcess.Paid;
import org.juesuan.procurement.opendata.ProcurementProcess.Progress;
import org.juesuan.procurement.payment.ContractPosting;
import org.juesuan.procurement.plan.PlanService;

/** Puts a process together from the packages that own its parts. */
@ApplicationScoped
class ProcessReader {

  private final PlanService plans;
  private final ContractService contracts;

  ProcessReader(PlanService plans, ContractService contracts) {
    this.plans = plans;
    this.contracts = contracts;
  }

  /** A process as it stands in this transaction. */
  ProcurementProcess read(String department, UUID planItem) {
    return new ProcurementProcess(
        plans.inDepartment(department, planItem),
        contracts.ofPlanItem(department, planItem).stream().map(this::progress).toList());
  }

  private Progress progress(Contract contract) {
    List<Paid> paid =
        contracts.payments(contract).postings().stream()
            .map(ProcessReader::paid)
            .filter(one -> !one.amount().isZero())
            .sorted(Comparator.comparing(Paid::on).thenComparing(one -> one.posting().toString()))
            .toList();
    return new Progress(contract, paid);
  }

  private static Paid paid(ContractPosting posting) {
    Money amount = posting.paid().minus(posting.returned());
    return new Paid(posting.id(), posting.businessDate(), amount);
  }
}
