package org.juesuan.budget.publication;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What another service says of the section it froze for an approval (event {@code section.frozen}).
 *
 * @param approval id of the approval, as {@code final-account.approved} gave it
 * @param section which section; never this service's own
 * @param complete whether the section says everything it must
 * @param digest SHA-256 of the section's content in canonical form (RFC 8785), 64 hexadecimal
 *     digits in lower case
 * @param sequence place of the event in its sender's stream of that department and year
 */
public record FrozenSection(
    UUID approval, ReportSection section, boolean complete, String digest, long sequence) {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks what can be checked without the account.
   *
   * @throws IllegalArgumentException if the section is this service's own, or the digest is none
   */
  public FrozenSection {
    if (section == ReportSection.BUDGET) {
      throw new IllegalArgumentException("the budget section is computed here");
    }
    if (!DIGEST.matcher(digest).matches()) {
      throw new IllegalArgumentException("a digest is 64 hexadecimal digits in lower case");
    }
  }
}
