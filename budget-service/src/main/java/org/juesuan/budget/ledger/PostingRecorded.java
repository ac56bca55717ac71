package org.juesuan.budget.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * Content of the event {@code posting.recorded}: one posting, and the appropriation as it stands
 * after it, so that a consumer need not read back. Amounts are in yuan.
 */
public record PostingRecorded(
    String department,
    int fiscalYear,
    UUID postingId,
    UUID operationId,
    @Nullable UUID transferId,
    long postingSequence,
    PostingKind kind,
    @Nullable UUID reverses,
    Compartment from,
    Compartment to,
    Money amountYuan,
    LocalDate businessDate,
    @Nullable String documentNumber,
    @Nullable UUID commitmentId,
    @Nullable String contractId,
    @Nullable UUID paymentId,
    @Nullable String paymentEconomic,
    AppropriationState appropriation) {

  /** The appropriation after the posting: identity, version, coding and every balance. */
  public record AppropriationState(
      UUID id,
      long version,
      int originYear,
      Fund fund,
      String functional,
      String economic,
      ExpenditureKind expenditureKind,
      @Nullable String projectCode,
      boolean governmentProcurement,
      Money initialYuan,
      Money adjustedYuan,
      Money availableYuan,
      Money frozenYuan,
      Money committedYuan,
      Money paidYuan,
      Money carriedYuan,
      Money returnedYuan) {

    static AppropriationState of(Appropriation appropriation) {
      Coding coding = appropriation.coding();
      Balances balances = appropriation.balances();
      return new AppropriationState(
          appropriation.id(),
          appropriation.version(),
          coding.originYear(),
          coding.fund(),
          coding.functional(),
          coding.economic(),
          coding.expenditureKind(),
          coding.project(),
          coding.governmentProcurement(),
          balances.initial(),
          balances.adjusted(),
          balances.available(),
          balances.frozen(),
          balances.committed(),
          balances.paid(),
          balances.carried(),
          balances.returned());
    }
  }

  static PostingRecorded of(
      Operation operation,
      RecordedPosting posting,
      @Nullable String contract,
      Appropriation after) {
    Movement movement = posting.movement();
    return new PostingRecorded(
        operation.book().department(),
        operation.book().fiscalYear(),
        posting.id(),
        operation.id(),
        operation.transfer(),
        posting.sequence(),
        movement.kind(),
        movement.reverses(),
        movement.from(),
        movement.to(),
        movement.amount(),
        operation.documentation().businessDate(),
        operation.documentation().number(),
        movement.commitment(),
        contract,
        movement.payment(),
        movement.economic(),
        AppropriationState.of(after));
  }
}
