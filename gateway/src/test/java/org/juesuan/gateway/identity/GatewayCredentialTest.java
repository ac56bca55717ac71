package org.juesuan.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.juesuan.gateway.upstream.DistrictSystem;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
class GatewayCredentialTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject OidcClients clients;

  @ParameterizedTest
  @CsvSource({"true, true, true", "false, true, true", "false, false, true", "true, false, false"})
  @DisplayName("a token from the configuration is refused wherever no local key is trusted")
  void localTokenNeedsLocalKey(boolean token, boolean key, boolean starts) {
    assertEquals(starts, GatewayCredential.refusal(token, key).isEmpty());
  }

  @Test
  @DisplayName("a local start has the token of its launcher")
  void localToken() {
    assertEquals(
        "Bearer made-by-the-launcher",
        credential(client("http://127.0.0.1:1"), Optional.of("made-by-the-launcher")));
  }

  @Test
  @DisplayName("the identity provider is asked by client credentials, once while the token lasts")
  void clientCredentials() {
    try (DistrictSystem provider = DistrictSystem.start()) {
      provider.answer(
          200,
          "application/json",
          "{\"access_token\":\"t1\",\"token_type\":\"Bearer\",\"expires_in\":300}");
      GatewayCredential credential =
          new GatewayCredential(client(provider.url()), Optional::empty, Optional.empty());

      for (int time = 0; time < 2; time++) {
        assertEquals("Bearer t1", credential.authorization().await().atMost(PATIENCE));
      }

      assertEquals(1, provider.received().size());
      assertEquals("/token", provider.received().get(0).uri());
    }
  }

  @Test
  @DisplayName("without an identity provider that answers there is no credential: 503")
  void unavailable() {
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> credential(client("http://127.0.0.1:1"), Optional.empty()));
    assertEquals(PlatformError.UNAVAILABLE.code(), refused.problem().code());
  }

  private static String credential(OidcClient client, Optional<String> localToken) {
    GatewayCredential credential =
        new GatewayCredential(client, () -> localToken, Optional.of("key"));
    return credential.authorization().await().atMost(PATIENCE);
  }

  private OidcClient client(String provider) {
    return clients
        .newClient(
            OidcClientConfig.authServerUrl(provider)
                .id("test-" + provider)
                .discoveryEnabled(false)
                .tokenPath("/token")
                .clientId("gateway")
                .credentials("secret")
                .build())
        .await()
        .atMost(PATIENCE);
  }
}
