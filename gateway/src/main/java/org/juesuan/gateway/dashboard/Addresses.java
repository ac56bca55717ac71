package org.juesuan.gateway.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The addresses of the pages of one department and year.
 *
 * @param department code of the department
 */
public record Addresses(String department, int year) {

  /** The report. */
  public String report() {
    return "/departments/" + department + "/years/" + year;
  }

  public String dashboard() {
    return report() + "/dashboard";
  }

  /** Every posting of the book. */
  public String postings() {
    return report() + "/postings";
  }

  /** One operation. */
  public String operation(UUID operation) {
    return report() + "/operations/" + operation;
  }

  /** The postings that pass a filter. */
  String postings(Map<String, String> filter) {
    return postings()
        + filter.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .sorted()
            .collect(Collectors.joining("&", "?", ""));
  }

  /** What was paid, of one coding. */
  String paid(String name, String value) {
    return postings(Map.of("compartment", "PAID", name, value));
  }

  /** What was paid in one month. */
  String paid(YearMonth month) {
    return postings(
        Map.of(
            "compartment", "PAID",
            "from", month.atDay(1).toString(),
            "to", month.atEndOfMonth().toString()));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
