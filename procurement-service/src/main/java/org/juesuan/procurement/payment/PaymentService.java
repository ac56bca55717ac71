package org.juesuan.procurement.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.payment.store.ContractPostingRepository;
import org.juesuan.procurement.plan.PlanFunds;

/** Keeps what the ledger tells of contracts, and gives it back by contract and by year. */
@ApplicationScoped
@Transactional
public class PaymentService {

  private final ContractPostingRepository postings;

  PaymentService(ContractPostingRepository postings) {
    this.postings = postings;
  }

  /**
   * Takes a posting over, once; the transaction has locked its department.
   *
   * @return whether it is news
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean take(ContractPosting posting) {
    return postings.add(posting);
  }

  /** Drops the postings of a department that the transaction has locked; they are kept anew. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void clear(String department) {
    postings.clear(department);
  }

  /** The departments with postings; for the operator, who rebuilds them. */
  public Set<String> departments() {
    return postings.departments();
  }

  /** The postings on a contract, by day. */
  public Payments of(String department, UUID contract) {
    return new Payments(postings.ofContract(department, contract));
  }

  /** Paid in a year by contract and appropriation, in yuan, net within the year. */
  public Map<UUID, Map<UUID, Money>> paidIn(String department, int fiscalYear) {
    return postings.ofYear(department, fiscalYear).stream()
        .filter(posting -> !posting.paid().isZero())
        .collect(
            Collectors.groupingBy(
                ContractPosting::contract,
                Collectors.groupingBy(
                    ContractPosting::appropriation,
                    Collectors.reducing(Money.ZERO, ContractPosting::paid, Money::plus))));
  }

  /** What kind of money each appropriation is that the ledger has told of with a contract. */
  public Map<UUID, PlanFunds> sources(String department) {
    return postings.sources(department);
  }
}
