package org.juesuan.platform.web.precondition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The strong tag of one state of one resource, as in the headers {@code ETag}, {@code If-Match} and
 * {@code If-None-Match} (RFC 9110).
 *
 * @param opaque what stands between the quotes, visible ASCII without quotes
 */
public record EntityTag(String opaque) {

  private static final Pattern OPAQUE = Pattern.compile("[\\x21\\x23-\\x7E]{1,128}");
  private static final Pattern LISTED = Pattern.compile("\\G\\s*(W/)?\"([^\"]*)\"\\s*(?:,|$)");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text cannot stand in a tag
   */
  public EntityTag {
    if (!OPAQUE.matcher(opaque).matches()) {
      throw new IllegalArgumentException("an entity tag is 1 to 128 visible ASCII characters");
    }
  }

  /** The tag of a row's version, {@code "v7"}. */
  public static EntityTag of(long version) {
    return new EntityTag("v" + version);
  }

  /** The tag of a content by its digest, for resources that have no version of their own. */
  public static EntityTag ofDigest(String hexadecimal) {
    return new EntityTag("d" + hexadecimal);
  }

  /**
   * Whether an {@code If-Match} header names this tag. The comparison is strong: weak tags never
   * match.
   */
  public boolean matches(String header) {
    return isAny(header) || listed(header, false).contains(opaque);
  }

  /** Whether an {@code If-None-Match} header names this tag; there weak tags count too. */
  public boolean matchesWeakly(String header) {
    return isAny(header) || listed(header, true).contains(opaque);
  }

  /** The value for the header {@code ETag}, with its quotes. */
  @Override
  public String toString() {
    return '"' + opaque + '"';
  }

  private static boolean isAny(String header) {
    return header.strip().equals("*");
  }

  private static List<String> listed(String header, boolean weakToo) {
    List<String> tags = new ArrayList<>();
    Matcher matcher = LISTED.matcher(header);
    while (matcher.find()) {
      if (weakToo || matcher.group(1) == null) {
        tags.add(matcher.group(2));
      }
    }
    return tags;
  }
}
