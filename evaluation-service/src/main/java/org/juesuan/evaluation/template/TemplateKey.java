package org.juesuan.evaluation.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form exactly: evaluations are bound to one version for ever.
 *
 * @param id name of the form, such as {@code beijing-self-evaluation}
 * @param year the fiscal year it is for
 * @param version counted from 1
 */
public record TemplateKey(String id, int year, int version) {

  /** The written form, with or without the v. */
  public static final String PATTERN = "^([a-z0-9][a-z0-9-]{0,62})/(\\d{4})/v?(\\d{1,6})$";

  private static final Pattern WRITTEN = Pattern.compile(PATTERN);

  /** The key of a written form; empty if it is none. */
  public static Optional<TemplateKey> of(String written) {
    Matcher key = WRITTEN.matcher(written);
    return key.matches()
        ? Optional.of(
            new TemplateKey(
                key.group(1), Integer.parseInt(key.group(2)), Integer.parseInt(key.group(3))))
        : Optional.empty();
  }

  /** The written form, such as {@code beijing-self-evaluation/2020/v1}. */
  @Override
  public String toString() {
    return id + "/" + year + "/v" + version;
  }
}
