package org.juesuan.gateway.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.juesuan.gateway.composition.LedgerPosting.Compartment;
import org.juesuan.gateway.composition.LedgerPosting.Kind;

/**
 * Which postings a page shows, as its address says. The parameters are those of budget-service's
 * list of postings; whatever else stands in an address is not passed on.
 *
 * @param values the parameters that are given, in the order of the form
 */
public record PostingFilter(Map<String, String> values) {

  private static final String CURSOR = "cursor";
  private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final Map<String, Predicate<String>> PARAMETERS = parameters();

  public PostingFilter {
    values = Map.copyOf(values);
  }

  /** The filter an address states; empty where a value of it cannot be. */
  public static Optional<PostingFilter> of(Map<String, List<String>> query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, Predicate<String>> parameter : PARAMETERS.entrySet()) {
      String value =
          query.getOrDefault(parameter.getKey(), List.of()).stream().findFirst().orElse("");
      if (!value.isEmpty()) {
        if (!parameter.getValue().test(value)) {
          return Optional.empty();
        }
        values.put(parameter.getKey(), value);
      }
    }
    return Optional.of(new PostingFilter(values));
  }

  /** The value of a parameter; empty where it is not given. */
  public String value(String parameter) {
    return values.getOrDefault(parameter, "");
  }

  /** Whether a parameter has this value. */
  public boolean isChosen(String parameter, Object value) {
    return value(parameter).equals(value.toString());
  }

  /** Whether it leaves anything out. */
  public boolean isRestricted() {
    return values.keySet().stream().anyMatch(name -> !name.equals(CURSOR));
  }

  /** The same, behind the end of a page. */
  PostingFilter behind(String cursor) {
    Map<String, String> further = new LinkedHashMap<>(values);
    further.put(CURSOR, cursor);
    return new PostingFilter(further);
  }

  private static Map<String, Predicate<String>> parameters() {
    Map<String, Predicate<String>> known = new LinkedHashMap<>();
    known.put("functional", matching("\\d{3}(\\d{2}){0,2}"));
    known.put("project", matching(".{1,50}"));
    known.put("fund", matching("[A-Z_]{1,40}"));
    known.put("expenditureKind", matching("BASIC|PROJECT|UPWARD|BUSINESS|SUBSIDY"));
    known.put("kind", oneOf(Kind.values()));
    known.put("compartment", oneOf(Compartment.values()));
    known.put("from", matching(DATE));
    known.put("to", matching(DATE));
    known.put(CURSOR, matching("[A-Za-z0-9_-]{1,400}"));
    return known;
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static Predicate<String> oneOf(Enum<?>[] constants) {
    List<String> names = Stream.of(constants).map(Enum::name).toList();
    return names::contains;
  }
}
