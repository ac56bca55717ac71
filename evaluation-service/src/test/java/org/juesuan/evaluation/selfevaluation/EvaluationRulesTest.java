package org.juesuan.evaluation.selfevaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.fixture.SeedForms;
import org.juesuan.evaluation.fixture.WrittenForms;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenRow;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.year.EvaluationYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The life cycle of a self-evaluation")
class EvaluationRulesTest {

  private static final Set<Authority> EVERYTHING = Set.of(Authority.values());

  @Test
  @DisplayName("INV-7 the steps there are: everything else is refused")
  void steps() {
    String table =
        Arrays.stream(EvaluationState.values())
            .flatMap(
                from ->
                    Arrays.stream(EvaluationState.values())
                        .flatMap(
                            to ->
                                EvaluationStep.between(from, to).stream()
                                    .map(
                                        step ->
                                            from
                                                + " "
                                                + to
                                                + " "
                                                + step.authorities().stream()
                                                    .map(Authority::name)
                                                    .collect(Collectors.joining("/")))))
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        DRAFT SUBMITTED CLERK
        SUBMITTED REVIEWED REVIEWER
        SUBMITTED RETURNED REVIEWER/FINANCE
        REVIEWED CONFIRMED FINANCE
        REVIEWED RETURNED REVIEWER/FINANCE
        CONFIRMED RETURNED FINANCE
        RETURNED SUBMITTED CLERK\
        """,
        table);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT,SUBMITTED,CLERK,false,",
    "DRAFT,SUBMITTED,CLERK,true,",
    "DRAFT,SUBMITTED,REVIEWER,false,ROLE_INSUFFICIENT",
    "DRAFT,REVIEWED,REVIEWER,false,EVALUATION_STATE_FORBIDS",
    "SUBMITTED,REVIEWED,REVIEWER,false,",
    "SUBMITTED,REVIEWED,REVIEWER,true,OWN_WORK",
    "SUBMITTED,REVIEWED,FINANCE,false,ROLE_INSUFFICIENT",
    "SUBMITTED,CONFIRMED,FINANCE,false,EVALUATION_STATE_FORBIDS",
    "REVIEWED,CONFIRMED,FINANCE,false,",
    "REVIEWED,CONFIRMED,FINANCE,true,OWN_WORK",
    "REVIEWED,CONFIRMED,CLERK,false,ROLE_INSUFFICIENT",
    "SUBMITTED,RETURNED,REVIEWER,false,REMARKS_REFUSED",
    "CONFIRMED,RETURNED,REVIEWER,false,ROLE_INSUFFICIENT",
    "CONFIRMED,DRAFT,FINANCE,false,EVALUATION_STATE_FORBIDS",
  })
  @DisplayName("whose a step is, and never one's own work")
  void whose(
      EvaluationState from,
      EvaluationState to,
      Authority authority,
      boolean ownWork,
      @Nullable EvaluationError expected) {
    Transition step = new Transition(to, null, List.of());
    assertEquals(
        Optional.ofNullable(expected), refusal(seed(5), from, step, Set.of(authority), ownWork));
  }

  @Test
  @DisplayName("a return has a reason, and comments on rows that exist")
  void remarks() {
    RowComment last = new RowComment(29, "请补充");
    RowComment behind = new RowComment(30, "请补充");
    assertEquals(Optional.empty(), returned("理由", last));
    assertEquals(Optional.of(EvaluationError.REMARKS_REFUSED), returned(null, last));
    assertEquals(Optional.of(EvaluationError.REMARKS_REFUSED), returned("理由", behind));
    Transition praise = new Transition(EvaluationState.REVIEWED, "理由", List.of(last));
    assertEquals(
        Optional.of(EvaluationError.REMARKS_REFUSED),
        refusal(seed(5), EvaluationState.SUBMITTED, praise, EVERYTHING, false));
  }

  @Test
  @DisplayName("what awaits a judgement, or lacks its funds, is not submitted, and is named")
  void incomplete() {
    WrittenForm form = form("22611", "许多", null, null);
    ScoredForm scored = ScoredForm.of(form, 2020, SeedForms.template(1));
    assertEquals(
        List.of("/form/funds", "/form/rows/0/score"),
        scored.missing().stream().map(FormFault::pointer).toList());
    assertTrue(scored.total().isEmpty());
    assertEquals(
        Optional.of(EvaluationError.FORM_INCOMPLETE),
        refusal(
            scored,
            form,
            EvaluationState.DRAFT,
            new Transition(EvaluationState.SUBMITTED, null, List.of()),
            EVERYTHING,
            false));
  }

  @ParameterizedTest
  @CsvSource({
    "22611,19156,1.69,,",
    "22611,19156,1.7,,/form/rows/0/scoreReason",
    "22611,19156,1.7,保留一位小数,",
    "22611,19156,2.01,理由,/form/rows/0/score",
    "22611,19156,1.695,理由,/form/rows/0/score",
    "22611,许多,1.5,,/form/rows/0/scoreReason",
    "22611,许多,1.5,以台账为准,",
    "得到优化,部分完成,1.5,评审意见,",
    "得到优化,部分完成,1.6,评审意见,/form/rows/0/score",
  })
  @DisplayName(
      "an official's score needs a reason where it is not the computed one, and has bounds")
  void awards(
      String target, String actual, String score, @Nullable String reason, @Nullable String place) {
    ScoredForm scored =
        ScoredForm.of(form(target, actual, score, reason), 2020, SeedForms.template(1));
    assertEquals(
        place == null ? List.of() : List.of(place),
        scored.awardFaults().stream().map(FormFault::pointer).toList());
    if (place == null) {
      assertEquals(new BigDecimal(score), scored.rows().get(0).score().orElseThrow());
    }
  }

  @Test
  @DisplayName("the nine published forms total as published, execution included")
  void published() {
    for (int table = 1; table <= 9; table++) {
      ScoredForm scored = ScoredForm.of(WrittenForms.seed(table), 2020, SeedForms.template(table));
      assertEquals(List.of(), scored.awardFaults());
      assertEquals(List.of(), scored.missing());
      assertEquals(
          new BigDecimal(table == 5 ? "97.54" : "100.00"), scored.total().orElseThrow().total());
      assertEquals("优", scored.total().orElseThrow().grade().name());
    }
  }

  private static Optional<EvaluationError> returned(@Nullable String reason, RowComment comment) {
    Transition step = new Transition(EvaluationState.RETURNED, reason, List.of(comment));
    return refusal(seed(5), EvaluationState.SUBMITTED, step, EVERYTHING, false);
  }

  private static ScoredForm seed(int table) {
    return ScoredForm.of(WrittenForms.seed(table), 2020, SeedForms.template(table));
  }

  private static Optional<EvaluationError> refusal(
      ScoredForm scored,
      EvaluationState from,
      Transition step,
      Set<Authority> authorities,
      boolean ownWork) {
    return refusal(scored, WrittenForms.seed(5), from, step, authorities, ownWork);
  }

  private static Optional<EvaluationError> refusal(
      ScoredForm scored,
      WrittenForm form,
      EvaluationState from,
      Transition step,
      Set<Authority> authorities,
      boolean ownWork) {
    SelfEvaluation evaluation =
        new SelfEvaluation(
            UUID.randomUUID(),
            new EvaluationYear("110106-208-005", 2020),
            scored.template().key(),
            form,
            from,
            1);
    return EvaluationRules.ofStep(
            evaluation, scored, step, new Author("someone", authorities), ownWork)
        .map(EvaluationRules.Refusal::error);
  }

  private static WrittenForm form(
      String target, String actual, @Nullable String score, @Nullable String reason) {
    WrittenForm published = WrittenForms.seed(1);
    return new WrittenForm(
        published.projectCode(),
        published.projectName(),
        null,
        null,
        published.amountUnit(),
        List.of(),
        "",
        "",
        List.of(
            new WrittenRow("产出指标", "数量指标", "邮寄信件", target, actual, "2", score, reason, null, "")),
        null);
  }
}
