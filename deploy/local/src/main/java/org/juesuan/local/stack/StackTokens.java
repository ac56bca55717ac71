package org.juesuan.local.stack;

import java.time.Duration;
import java.util.List;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.SecretFile;

/** The tokens by which parts of the stack know each other; persons ask for theirs. */
final class StackTokens {
  private static final List<String> DISTRICT = List.of("110106");

  /** It lies beside the key that signs it, and goes with it. */
  private static final Duration GATEWAY_VALIDITY = Duration.ofDays(3650);

  private static final Duration COMMAND_VALIDITY = Duration.ofHours(12);

  private StackTokens() {}

  /** Made once: a gateway that runs keeps its configuration to the letter. */
  static String gateway(DataDirectory data) {
    LocalIdentity identity = LocalIdentity.in(data.identity());
    return SecretFile.readOrCreate(
        data.gatewayToken(),
        () -> identity.token("gateway", List.of("composer"), DISTRICT, GATEWAY_VALIDITY));
  }

  /** For an operator's command, which reads the feeds of the whole district. */
  static String operator(DataDirectory data) {
    return LocalIdentity.in(data.identity())
        .token("operator", List.of("auditor"), DISTRICT, COMMAND_VALIDITY);
  }
}
