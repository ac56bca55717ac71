package org.juesuan.platform.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The identity provider of a local stack or a test: an RSA key pair kept in a directory (readable
 * by its owner only) and the bearer tokens it signs. Production refuses to start with such a key.
 */
public final class LocalIdentity {
  /** The {@code iss} claim of every local token. */
  public static final String ISSUER = "https://juesuan.local";

  /** The {@code aud} claim of every local token. */
  public static final String AUDIENCE = "juesuan";

  private static final int KEY_BITS = 2048;

  private final PrivateKey privateKey;
  private final PublicKey publicKey;
  private final Clock clock;

  private LocalIdentity(RSAPrivateCrtKey privateKey, PublicKey publicKey, Clock clock) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
    this.clock = clock;
  }

  /** The identity of the directory, its key made at the first call. */
  public static LocalIdentity in(Path directory) {
    return in(directory, Clock.systemUTC());
  }

  /** The identity of the directory, with another idea of the time. */
  public static LocalIdentity in(Path directory, Clock clock) {
    String encoded =
        SecretFile.readOrCreate(directory.resolve("private-key"), LocalIdentity::newPrivateKey);
    try {
      KeyFactory factory = KeyFactory.getInstance("RSA");
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey)
              factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
      PublicKey publicKey =
          factory.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
      return new LocalIdentity(key, publicKey, clock);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new StartFailure("The key in " + directory + " is damaged.", e);
    }
  }

  /** The public key, X.509 in Base64 on one line: the form of {@code quarkus.oidc.public-key}. */
  public String publicKeyPem() {
    return Base64.getEncoder().encodeToString(publicKey.getEncoded());
  }

  /**
   * A signed token (RS256).
   *
   * @param subject who the caller is
   * @param roles the {@code groups} claim
   * @param departments the {@code departments} claim: codes, each with everything below it
   * @param validity from now on; negative for a token that has expired
   */
  public String token(
      String subject, Collection<String> roles, Collection<String> departments, Duration validity) {
    Instant now = clock.instant();
    String claims =
        "{\"iss\":%s,\"aud\":%s,\"sub\":%s,\"groups\":%s,\"departments\":%s,\"iat\":%d,\"exp\":%d,\"jti\":%s}"
            .formatted(
                quoted(ISSUER),
                quoted(AUDIENCE),
                quoted(subject),
                array(roles),
                array(departments),
                Math.min(now.getEpochSecond(), now.plus(validity).getEpochSecond()),
                now.plus(validity).getEpochSecond(),
                quoted(UUID.randomUUID().toString()));
    String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(claims);
    return signed + "." + signature(signed);
  }

  private String signature(String content) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(privateKey);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String newPrivateKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      return Base64.getEncoder()
          .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String array(Collection<String> values) {
    return values.stream().map(LocalIdentity::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\\' || character < ' ') {
        json.append("\\u%04x".formatted((int) character));
      } else {
        json.append(character);
      }
    }
    return json.append('"').toString();
  }
}
