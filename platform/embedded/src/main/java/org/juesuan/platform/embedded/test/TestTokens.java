package org.juesuan.platform.embedded.test;

import java.time.Duration;
import java.util.List;

/** Bearer tokens for tests, signed by the key that the services under test trust. */
public final class TestTokens {
  private static final Duration VALIDITY = Duration.ofHours(2);

  private TestTokens() {}

  /**
   * A token of one role, or of several separated by commas; the subject is {@code test-<role>}.
   *
   * @param departments the codes of the scope
   */
  public static String token(String role, String... departments) {
    return tokenOf("test-" + role, role, departments);
  }

  /** A token of a particular person. */
  public static String tokenOf(String subject, String role, String... departments) {
    return TestServers.identity()
        .token(subject, List.of(role.split(",")), List.of(departments), VALIDITY);
  }

  /** A token that was valid until a minute ago. */
  public static String expired(String role, String... departments) {
    return TestServers.identity()
        .token("test-" + role, List.of(role), List.of(departments), Duration.ofMinutes(-1));
  }
}
