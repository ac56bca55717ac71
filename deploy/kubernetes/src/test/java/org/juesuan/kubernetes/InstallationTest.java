package org.juesuan.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an installation has to name before it is applied, as the script {@code check} finds it. */
class InstallationTest {

  @ParameterizedTest
  @EnumSource
  @DisplayName("an overlay as it comes is refused, and everything it lacks is listed")
  void notNamed(Overlay overlay) throws IOException, InterruptedException {
    Tool.Run run = check(overlay.source().toString());
    assertEquals(1, run.status(), run.complaints());
    assertEquals(
        List.of(
            "ConfigMap installation: JUESUAN_DISTRICT: to-be-named",
            "ConfigMap installation: QUARKUS_OIDC_AUTH_SERVER_URL: https://identity.to-be-named/realms/juesuan",
            "ConfigMap installation: QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL: https://identity.to-be-named/realms/juesuan",
            "Gateway juesuan: gatewayClassName: to-be-named",
            "Gateway juesuan: hostname: juesuan.to-be-named",
            "HTTPRoute juesuan: juesuan.to-be-named",
            "ObjectStore backups: destinationPath: s3://to-be-named/juesuan",
            "ObjectStore backups: endpointURL: https://to-be-named"),
        run.printed()
            .lines()
            .map(line -> line.replaceFirst("installation-[a-z0-9]+:", "installation:"))
            .sorted()
            .toList());
  }

  @Test
  @DisplayName("the example names everything")
  void named() throws IOException, InterruptedException {
    Tool.Run run = check("overlays/example");
    assertEquals(0, run.status(), run.printed() + run.complaints());
    assertEquals("", run.printed());
  }

  /** The script needs kubectl; where that is missing, it is skipped. */
  private static Tool.Run check(String overlay) throws IOException, InterruptedException {
    Tool.run("kubectl", "version", "--client");
    return Tool.run("bash", "check", overlay);
  }
}
