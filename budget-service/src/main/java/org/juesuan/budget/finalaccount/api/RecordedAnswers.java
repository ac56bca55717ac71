package org.juesuan.budget.finalaccount.api;

import java.util.function.Function;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.Versioned;

/** How the PUT of a thing that may be new answers. */
final class RecordedAnswers {

  private RecordedAnswers() {}

  /** 201 for the first version, 200 for any later one; both with the tag of the state. */
  static <T, V> Answer<V> of(Versioned<T> recorded, Function<Versioned<T>, V> view) {
    return Answer.recorded(view.apply(recorded), recorded.entityTag(), recorded.version() == 1);
  }
}
