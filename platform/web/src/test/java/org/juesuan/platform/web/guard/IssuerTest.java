package org.juesuan.platform.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whose tokens are accepted without an identity provider")
class IssuerTest {

  private static final String FILE = "/META-INF/microprofile-config.properties";
  private static final String ISSUER = "quarkus.oidc.token.issuer";

  @Test
  @DisplayName("the local issuer stands for local, test and dev by a line each, and for no other")
  void namesEachProfile() throws IOException {
    Properties defaults = new Properties();
    try (InputStream file = ProductionGuard.class.getResourceAsStream(FILE)) {
      defaults.load(file);
    }
    for (String profile : new String[] {"local", "test", "dev"}) {
      assertEquals(
          "https://juesuan.local", defaults.getProperty("%" + profile + "." + ISSUER), profile);
    }
    assertNull(defaults.getProperty(ISSUER));
    assertNull(defaults.getProperty("%prod." + ISSUER));
  }
}
