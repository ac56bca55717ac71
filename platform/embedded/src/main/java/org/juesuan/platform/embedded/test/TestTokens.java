package org.juesuan.platform.embedded.test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens for tests, signed by the key that the services under test trust. */
public final class TestTokens {
  private static final Duration VALIDITY = Duration.ofHours(2);

  /** A signature takes longer than many a request of a test. */
  private static final Map<Holder, String> SIGNED = new ConcurrentHashMap<>();

  private TestTokens() {}

  private record Holder(String subject, String role, List<String> departments) {}

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
    return SIGNED.computeIfAbsent(
        new Holder(subject, role, List.of(departments)),
        holder ->
            TestServers.identity()
                .token(subject, List.of(role.split(",")), holder.departments(), VALIDITY));
  }

  /** A token that was valid until a minute ago. */
  public static String expired(String role, String... departments) {
    return TestServers.identity()
        .token("test-" + role, List.of(role), List.of(departments), Duration.ofMinutes(-1));
  }
}
