package org.juesuan.gateway.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages a browser may be sent back to: ours, by their path alone, and nothing else. */
final class OwnPage {

  static final String HOME = "/";

  private static final int LONGEST = 1000;
  private static final Pattern PAGE =
      Pattern.compile("/(departments/[A-Za-z0-9/-]+)?(\\?[A-Za-z0-9=&%+._-]*)?");

  private OwnPage() {}

  /** The page that was wanted, or the first page where that is none of ours. */
  static String orHome(@Nullable String page) {
    return page != null && page.length() <= LONGEST && PAGE.matcher(page).matches() ? page : HOME;
  }
}
