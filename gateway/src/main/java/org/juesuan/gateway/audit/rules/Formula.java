package org.juesuan.gateway.audit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Document.Reading;
import org.juesuan.gateway.audit.document.Interval;
import org.juesuan.gateway.audit.document.Published;

/**
 * One formula of an identity.
 *
 * @param right what is added; of a share the part alone
 * @param bases what a share may be taken of
 * @param wrongBases what shares are wrongly taken of
 */
record Formula(
    Rule rule,
    NamePattern left,
    Relation relation,
    List<Term> right,
    List<NamePattern> bases,
    List<NamePattern> wrongBases) {

  private static final String PARENT = "{parent}";

  Formula {
    right = List.copyOf(right);
    bases = List.copyOf(bases);
    wrongBases = List.copyOf(wrongBases);
  }

  /**
   * Something that is added or subtracted.
   *
   * @param all whether all names that match are added
   * @param optional whether a document may lack it
   */
  record Term(NamePattern name, boolean subtracted, boolean all, boolean optional) {

    /** The names it adds in this document; empty if the document does not state what it needs. */
    Optional<List<String>> namesIn(Document document, Map<String, String> bound) {
      Stream<Map<String, String>> found =
          all ? name.matches(document, bound).stream() : Stream.of(bound);
      List<String> names = found.map(name::filled).toList();
      boolean stated = names.stream().allMatch(one -> canDoWithout(document, one));
      return stated ? Optional.of(names) : Optional.empty();
    }

    /** An empty cell of a table need not be stated; a row that is not there is not known. */
    private boolean canDoWithout(Document document, String one) {
      return optional
          || document.find(one).isPresent()
          || (name.inTable() && document.has(one.substring(0, one.lastIndexOf('.'))));
    }
  }

  /** Where it applies: what its variables stand for, in the order of the document. */
  List<Map<String, String>> placesIn(Document document) {
    return left.numbersIn(document).stream()
        .filter(bound -> !left.variables().contains(PARENT) || isBrokenDown(document, bound))
        .toList();
  }

  /** A row that says it is not broken down (未细化) is more than the rows below it. */
  private boolean isBrokenDown(Document document, Map<String, String> bound) {
    String cell = left.filled(bound);
    return !document.words(cell.substring(0, cell.lastIndexOf('.')) + ".name").contains("未细化");
  }

  /** The figures on its right side; empty if the document does not state what it needs. */
  Optional<List<Published>> termsIn(Document document, Map<String, String> bound) {
    List<Published> terms = new ArrayList<>();
    for (Term term : right) {
      Optional<List<String>> names = term.namesIn(document, bound);
      if (names.isEmpty()) {
        return Optional.empty();
      }
      names.get().forEach(name -> document.find(name).ifPresent(terms::add));
    }
    // Cells that are all empty say nothing of their sum.
    return terms.stream().allMatch(Published::blank) ? Optional.empty() : Optional.of(terms);
  }

  /** What the right side adds up to; empty if a term does not say which way it went. */
  Optional<Interval> sumIn(Document document, Map<String, String> bound, Reading reading) {
    Interval sum = Interval.ZERO;
    for (Term term : right) {
      for (String name : term.namesIn(document, bound).orElse(List.of())) {
        if (document.find(name).isEmpty()) {
          continue;
        }
        Optional<Interval> value = document.value(name, reading);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        sum = term.subtracted() ? sum.minus(value.get()) : sum.plus(value.get());
      }
    }
    return Optional.of(sum);
  }

  /** The share of the right side in the base, in per cent; empty where there is none. */
  Optional<Interval> shareIn(Document document, Map<String, String> bound, NamePattern base) {
    return sumIn(document, bound, Reading.ROUNDED)
        .flatMap(part -> document.value(base.filled(bound)).flatMap(part::percentOf));
  }
}
