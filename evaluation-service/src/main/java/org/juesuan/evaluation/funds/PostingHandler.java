package org.juesuan.evaluation.funds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.store.consumer.Projection;
import org.juesuan.platform.store.consumer.ReceivedEvent;

/** Keeps the ledger's postings on appropriations of projects; all others are of no interest. */
@ApplicationScoped
class PostingHandler implements Projection<PostingHandler.PostingRecorded> {

  private final FundsService funds;

  PostingHandler(FundsService funds) {
    this.funds = funds;
  }

  /** What is read of the event. */
  record PostingRecorded(String department, Integer fiscalYear, Appropriation appropriation) {

    PostingRecorded {
      Stream.of(department, fiscalYear, appropriation).forEach(Objects::requireNonNull);
    }
  }

  /** What is read of the appropriation, as it stands after the posting. */
  record Appropriation(
      UUID id,
      Long version,
      Integer originYear,
      String fund,
      @Nullable String projectCode,
      Money initialYuan,
      Money adjustedYuan,
      Money paidYuan) {

    Appropriation {
      Stream.of(id, version, originYear, fund, initialYuan, adjustedYuan, paidYuan)
          .forEach(Objects::requireNonNull);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of("org.juesuan.budget.posting.recorded.v1");
  }

  @Override
  public Class<PostingRecorded> payload() {
    return PostingRecorded.class;
  }

  @Override
  public String name() {
    return "funds";
  }

  @Override
  public Set<String> departments() {
    return funds.departments();
  }

  @Override
  public void clear(String department) {
    funds.clear(department);
  }

  @Override
  public void project(ReceivedEvent<PostingRecorded> event) {
    PostingRecorded posting = event.data();
    Appropriation told = posting.appropriation();
    String project = told.projectCode();
    if (project == null) {
      return;
    }
    funds.take(
        new ProjectAppropriation(
            told.id(),
            told.version(),
            new EvaluationYear(posting.department(), posting.fiscalYear()),
            project,
            told.originYear(),
            told.fund(),
            told.initialYuan(),
            told.adjustedYuan(),
            told.paidYuan()));
  }
}
