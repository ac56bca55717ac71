package org.juesuan.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.store.consumer.Projection;
import org.juesuan.platform.store.consumer.ReceivedEvent;
import org.juesuan.platform.store.consumer.UnreadableEventException;
import org.juesuan.procurement.payment.ContractPosting;
import org.juesuan.procurement.plan.PlanFunds;

/** Takes in the ledger's postings that name a contract; all others are of no interest. */
@ApplicationScoped
class ContractPostingHandler implements Projection<ContractPostingHandler.Posting> {

  private final ContractMoneyService contracts;

  ContractPostingHandler(ContractMoneyService contracts) {
    this.contracts = contracts;
  }

  /** What is read of the event. */
  record Posting(
      String department,
      Integer fiscalYear,
      UUID postingId,
      String kind,
      String from,
      String to,
      Money amountYuan,
      LocalDate businessDate,
      @Nullable UUID commitmentId,
      @Nullable String contractId,
      @Nullable UUID paymentId,
      Appropriation appropriation) {

    Posting {
      Stream.of(
              department,
              fiscalYear,
              postingId,
              kind,
              from,
              to,
              amountYuan,
              businessDate,
              appropriation)
          .forEach(Objects::requireNonNull);
    }

    /** What it moved into a compartment; less than zero for what it moved out. */
    Money into(String compartment) {
      if (to.equals(compartment)) {
        return amountYuan;
      }
      return from.equals(compartment) ? amountYuan.negated() : Money.ZERO;
    }

    /** What came back in a later year on a payment of an earlier book (上年结转调整). */
    Money returned() {
      return paymentId == null ? Money.ZERO : into("PRIOR_YEAR").negated();
    }
  }

  /** What is read of the appropriation. */
  record Appropriation(UUID id, String fund) {

    Appropriation {
      Objects.requireNonNull(id);
      Objects.requireNonNull(fund);
    }

    /** The column of T11 its money belongs to; money in the 财政专户 is fiscal (财政性资金) too. */
    PlanFunds source() {
      return switch (fund) {
        case "GENERAL_PUBLIC_BUDGET" -> PlanFunds.GENERAL_BUDGET;
        case "GOVERNMENT_FUND" -> PlanFunds.GOVERNMENT_FUND;
        case "STATE_CAPITAL", "SPECIAL_ACCOUNT" -> PlanFunds.OTHER_FISCAL;
        case "INSTITUTION_REVENUE",
            "SUPERIOR_SUBSIDY",
            "SUBORDINATE_REMITTANCE",
            "BUSINESS_REVENUE",
            "OTHER_REVENUE" ->
            PlanFunds.NON_FISCAL;
        default -> throw new UnreadableEventException("it is money of an unknown nature");
      };
    }
  }

  @Override
  public Set<String> types() {
    return Set.of("org.juesuan.budget.posting.recorded.v1");
  }

  @Override
  public Class<Posting> payload() {
    return Posting.class;
  }

  @Override
  public String name() {
    return "payments";
  }

  @Override
  public Set<String> departments() {
    return contracts.departmentsWithPostings();
  }

  @Override
  public void clear(String department) {
    contracts.clearPostings(department);
  }

  @Override
  public void project(ReceivedEvent<Posting> event) {
    Posting told = event.data();
    String contract = told.contractId();
    if (contract != null) {
      contracts.kept(event, contract, id -> posting(told, id));
    }
  }

  @Override
  public void handle(ReceivedEvent<Posting> event) {
    Posting told = event.data();
    String contract = told.contractId();
    if (contract != null) {
      contracts.posted(event, contract, id -> posting(told, id));
    }
  }

  private static ContractPosting posting(Posting told, UUID contract) {
    return new ContractPosting(
        told.postingId(),
        told.department(),
        contract,
        told.fiscalYear(),
        told.businessDate(),
        told.kind(),
        told.appropriation().id(),
        told.appropriation().source(),
        told.commitmentId(),
        told.paymentId(),
        told.into("PAID"),
        told.returned(),
        told.into("COMMITTED"));
  }
}
