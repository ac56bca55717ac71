package org.juesuan.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.juesuan.local.options.TokenOptions;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.SecretFile;

/** The callers that the end-to-end tests speak for, and their tokens as a file of properties. */
final class CallerTokens {
  private static final String DISTRICT = "110106";
  private static final String EXAMPLE_UNIT = "110106-901";

  private CallerTokens() {}

  /** Each role is another person, of the whole district; one more reads the example unit alone. */
  static void write(LocalIdentity identity, Duration validity, Path file) {
    StringBuilder properties = new StringBuilder();
    for (String role : TokenOptions.ROLES) {
      properties.append(line(identity, validity, role, role, DISTRICT));
    }
    properties.append(line(identity, validity, "viewer-" + EXAMPLE_UNIT, "viewer", EXAMPLE_UNIT));
    SecretFile.replace(file, properties.toString());
  }

  private static String line(
      LocalIdentity identity, Duration validity, String caller, String role, String department) {
    String token = identity.token("local-" + caller, List.of(role), List.of(department), validity);
    return caller + "=" + token + "\n";
  }
}
