package org.juesuan.gateway.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.juesuan.gateway.narrative.Facts.Item;
import org.juesuan.gateway.report.Direction;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Span;

/** A piece of a form's text: it stands where everything it names is there, and only there. */
@FunctionalInterface
interface Passage {

  /** What it says at one place; empty where something it names is missing. */
  Optional<List<Span>> said(Facts facts, Item here);

  /** Fixed words. */
  static Passage words(String text) {
    return (facts, here) -> Optional.of(List.of(new Span.Words(text)));
  }

  /** A word or a figure. */
  static Passage value(String name) {
    return (facts, here) -> facts.value(name, here).map(List::of);
  }

  /** Says nothing; what it stands in stands only where the name does. */
  static Passage when(String name) {
    return (facts, here) -> facts.knows(name, here) ? Optional.of(List.of()) : Optional.empty();
  }

  /** The department's own reason for a figure. */
  static Passage reason(String subject) {
    return (facts, here) -> facts.reason(subject, here).map(text -> List.of(new Span.Words(text)));
  }

  /**
   * “比……增加……万元，增长……%”, or “与……持平”; “与……基本持平” where the difference is too small to be printed. The
   * direction is the figure's; the growth follows where there is one.
   */
  static Passage compared(String difference, Passage base) {
    return (facts, here) ->
        facts
            .figure(difference, here)
            .flatMap(
                printed ->
                    base.said(facts, here)
                        .map(
                            than ->
                                printed.figure().printsNothing()
                                    ? level(printed.figure(), than)
                                    : changed(facts, printed, than)));
  }

  private static List<Span> level(Figure difference, List<Span> base) {
    List<Span> spans = new ArrayList<>(base);
    spans.add(0, new Span.Words("与"));
    spans.add(new Span.Words(difference.direction() == Direction.LEVEL ? "持平" : "基本持平"));
    return spans;
  }

  private static List<Span> changed(Facts facts, Span.Printed difference, List<Span> base) {
    Direction direction = Objects.requireNonNull(difference.figure().direction());
    List<Span> spans = new ArrayList<>(base);
    spans.add(0, new Span.Words("比"));
    spans.add(new Span.Words(direction.ofAmount()));
    spans.add(difference);
    String rate = FigureIds.rateOf(difference.id());
    facts
        .figures()
        .find(rate)
        .ifPresent(
            growth -> {
              spans.add(new Span.Words("，" + direction.ofRate()));
              spans.add(new Span.Printed(rate, growth));
            });
    return spans;
  }

  /** A passage for each line of a list; missing where the list has none. */
  static Passage each(String list, String separator, Passage body) {
    return (facts, here) -> {
      List<Item> items = facts.list(list, here);
      List<Span> spans = new ArrayList<>();
      for (Item item : items) {
        Optional<List<Span>> said = body.said(facts, item);
        if (said.isEmpty()) {
          return Optional.empty();
        }
        if (!spans.isEmpty()) {
          spans.add(new Span.Words(separator));
        }
        spans.addAll(said.get());
      }
      return items.isEmpty() ? Optional.empty() : Optional.of(spans);
    };
  }

  /** The first of several that stands; nothing where none does. */
  static Passage firstOf(List<Passage> alternatives) {
    return (facts, here) ->
        Optional.of(
            alternatives.stream()
                .map(alternative -> alternative.said(facts, here))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of()));
  }

  /** One after the other. */
  static Passage sequence(List<Passage> pieces) {
    return (facts, here) -> {
      List<Span> spans = new ArrayList<>();
      for (Passage piece : pieces) {
        Optional<List<Span>> said = piece.said(facts, here);
        if (said.isEmpty()) {
          return Optional.empty();
        }
        spans.addAll(said.get());
      }
      return Optional.of(spans);
    };
  }
}
