package org.juesuan.platform.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIdentityTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2020-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path directory;

  @Test
  @DisplayName("A token verifies with the public key and carries the claims")
  void token() throws Exception {
    LocalIdentity identity = LocalIdentity.in(directory, NOON);
    String token =
        identity.token(
            "wang \"x\"", List.of("clerk", "viewer"), List.of("110106-208"), Duration.ofHours(1));
    assertTrue(verifies(token, identity.publicKeyPem()));
    String claims = claims(token);
    for (String part :
        List.of(
            "\"iss\":\"https://juesuan.local\"",
            "\"aud\":\"juesuan\"",
            "\"sub\":\"wang \\u0022x\\u0022\"",
            "\"groups\":[\"clerk\",\"viewer\"]",
            "\"departments\":[\"110106-208\"]",
            "\"iat\":1591012800",
            "\"exp\":1591016400")) {
      assertTrue(claims.contains(part), () -> part + " in " + claims);
    }
    assertNotEquals(
        token,
        identity.token("wang", List.of("clerk"), List.of("110106-208"), Duration.ofHours(1)));
  }

  @Test
  @DisplayName(
      "The key stays the same for a directory, differs between directories, and is private")
  void key() throws Exception {
    String key = LocalIdentity.in(directory).publicKeyPem();
    assertEquals(key, LocalIdentity.in(directory).publicKeyPem());
    LocalIdentity other = LocalIdentity.in(directory.resolve("other"));
    assertFalse(verifies(other.token("a", List.of(), List.of(), Duration.ofHours(1)), key));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(directory.resolve("private-key"))));
  }

  private static String claims(String token) {
    String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
  }

  private static boolean verifies(String token, String publicKey) throws Exception {
    PublicKey key =
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key);
    int dot = token.lastIndexOf('.');
    signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
  }
}
