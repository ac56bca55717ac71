package org.juesuan.platform.web.problem;

import java.util.Locale;

/**
 * A reason for refusing a request, stable across releases: clients branch on {@link #code()}.
 *
 * <p>Each service implements it once, as an enum of all its codes; what every service shares stands
 * in {@link PlatformError}.
 */
public interface ErrorCode {

  /** The name of the enum's constant. */
  String name();

  /** The name in lower case with hyphens, for example {@code insufficient-funds}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The HTTP status: 4xx is the caller's to mend, 5xx ours. */
  int status();

  /** One short sentence that is the same for every occurrence. */
  String title();

  /** The {@code type} member of RFC 9457: a URI that names this kind of problem. */
  default String type() {
    return "urn:juesuan:problem:" + code();
  }
}
