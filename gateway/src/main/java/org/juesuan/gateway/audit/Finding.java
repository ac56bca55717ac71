package org.juesuan.gateway.audit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing an audit found.
 *
 * @param rule the id of the rule
 * @param severity how much it weighs here; a rule's own weight, or less where the cause explains it
 * @param cause what the difference was recognised as; null if as nothing in particular
 * @param sentence what is wrong, in Chinese, with the figures; never personal data
 * @param places where: JSON pointers into a document that was sent in, ids of figures in our own
 * @param stated what the document states; null where it is silence or personal data
 * @param recomputed what follows from the rest of the document, as an interval where that is
 *     rounded; null where nothing is computed
 * @param source the source of the rule
 */
public record Finding(
    String rule,
    Severity severity,
    @Nullable Cause cause,
    String sentence,
    List<String> places,
    @Nullable String stated,
    @Nullable String recomputed,
    String source) {

  public Finding {
    places = List.copyOf(places);
  }

  /** A finding of the rule's own weight, about words. */
  public static Finding of(Rule rule, String sentence, List<String> places) {
    return new Finding(
        rule.id(), rule.severity(), null, sentence, places, null, null, rule.source());
  }

  /** A finding of the rule's own weight, about a figure. */
  public static Finding of(
      Rule rule, String sentence, List<String> places, String stated, String recomputed) {
    return new Finding(
        rule.id(), rule.severity(), null, sentence, places, stated, recomputed, rule.source());
  }

  /** The same, at one place more. */
  public Finding alsoAt(String place) {
    List<String> more = Stream.concat(places.stream(), Stream.of(place)).toList();
    return new Finding(rule, severity, cause, sentence, more, stated, recomputed, source);
  }

  /** The same, recognised as something, and weighing so much for it. */
  public Finding because(Cause recognised, Severity weight) {
    return new Finding(
        rule,
        weight,
        recognised,
        sentence + "（" + recognised.label() + "）",
        places,
        stated,
        recomputed,
        source);
  }
}
