package org.juesuan.evaluation.selfevaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The steps a self-evaluation can take, and whose they are. */
public enum EvaluationStep {
  /** 提交. */
  SUBMIT(EvaluationState.SUBMITTED),
  /** 审核. */
  REVIEW(EvaluationState.REVIEWED),
  /** 确认. */
  CONFIRM(EvaluationState.CONFIRMED),
  /** 退回 before it is confirmed. */
  RETURN(EvaluationState.RETURNED),
  /** 退回 of what was confirmed already, as long as the year is not frozen. */
  REOPEN(EvaluationState.RETURNED);

  private final EvaluationState to;

  EvaluationStep(EvaluationState to) {
    this.to = to;
  }

  /** The step that leads from one state to another; empty where none does. */
  public static Optional<EvaluationStep> between(EvaluationState from, EvaluationState to) {
    return Arrays.stream(values())
        .filter(step -> step.to == to && step.from().contains(from))
        .findFirst();
  }

  /** Whose it is; one of them suffices. */
  public Set<Authority> authorities() {
    return switch (this) {
      case SUBMIT -> EnumSet.of(Authority.CLERK);
      case REVIEW -> EnumSet.of(Authority.REVIEWER);
      case RETURN -> EnumSet.of(Authority.REVIEWER, Authority.FINANCE);
      case CONFIRM, REOPEN -> EnumSet.of(Authority.FINANCE);
    };
  }

  /** Whether one of the author's authorities suffices. */
  boolean isOpenTo(Author author) {
    return author.authorities().stream().anyMatch(authorities()::contains);
  }

  /** Whether it judges another's work, so that whoever made the form may not take it. */
  boolean checks() {
    return this != SUBMIT;
  }

  /** Whether it gives the form back, with a reason. */
  boolean returns() {
    return to == EvaluationState.RETURNED;
  }

  private Set<EvaluationState> from() {
    return switch (this) {
      case SUBMIT -> EnumSet.of(EvaluationState.DRAFT, EvaluationState.RETURNED);
      case REVIEW -> EnumSet.of(EvaluationState.SUBMITTED);
      case CONFIRM -> EnumSet.of(EvaluationState.REVIEWED);
      case RETURN -> EnumSet.of(EvaluationState.SUBMITTED, EvaluationState.REVIEWED);
      case REOPEN -> EnumSet.of(EvaluationState.CONFIRMED);
    };
  }
}
