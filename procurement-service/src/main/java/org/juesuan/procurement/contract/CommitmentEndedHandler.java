package org.juesuan.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.store.consumer.EventHandler;
import org.juesuan.platform.store.consumer.ReceivedEvent;
import org.juesuan.procurement.funding.Succession;
import org.juesuan.procurement.funding.Succession.Successor;

/** Takes in budget's {@code commitment.carried} and {@code commitment.lapsed}. */
@ApplicationScoped
class CommitmentEndedHandler implements EventHandler<CommitmentEndedHandler.YearEnd> {

  private static final String CARRIED = "org.juesuan.budget.commitment.carried.v1";
  private static final String LAPSED = "org.juesuan.budget.commitment.lapsed.v1";

  private final ContractMoneyService contracts;

  CommitmentEndedHandler(ContractMoneyService contracts) {
    this.contracts = contracts;
  }

  /** What is read of the events; the prior commitment is that of a carry alone. */
  record YearEnd(
      Integer fiscalYear,
      String contractId,
      UUID commitmentId,
      UUID appropriationId,
      Money amountYuan,
      @Nullable UUID priorCommitmentId) {

    YearEnd {
      Objects.requireNonNull(fiscalYear);
      Objects.requireNonNull(contractId);
      Objects.requireNonNull(commitmentId);
      Objects.requireNonNull(appropriationId);
      Objects.requireNonNull(amountYuan);
    }

    Succession succession() {
      return priorCommitmentId == null
          ? new Succession(commitmentId, amountYuan, null)
          : new Succession(
              priorCommitmentId,
              amountYuan,
              new Successor(commitmentId, fiscalYear, appropriationId));
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(CARRIED, LAPSED);
  }

  @Override
  public Class<YearEnd> payload() {
    return YearEnd.class;
  }

  @Override
  public void handle(ReceivedEvent<YearEnd> event) {
    contracts.told(
        event,
        event.data().contractId(),
        event.type().equals(CARRIED)
            ? ContractChange.FUNDING_CARRIED
            : ContractChange.FUNDING_LAPSED,
        fundings -> fundings.succeeded(event.data().succession()));
  }
}
