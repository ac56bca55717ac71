package org.juesuan.platform.web.trial;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/** Mints tokens as an identity provider would, and forged ones as it would not. */
final class Tokens {

  static final String PRIVATE_KEY = "trial.private-key";
  static final String DEPARTMENT = "110106-208";

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final String RS256 = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

  private Tokens() {}

  /** A valid token of the role in {@link #DEPARTMENT}. */
  static String of(String role) {
    return signed(claims(role, DEPARTMENT));
  }

  static String of(String role, String department) {
    return signed(claims(role, department));
  }

  static String claims(String role, String department) {
    long now = Clock.systemUTC().instant().getEpochSecond();
    return """
        {"iss":"https://juesuan.local","aud":"juesuan","sub":"li","groups":["%s"],\
        "departments":["%s"],"iat":%d,"exp":%d,"jti":"1"}"""
        .formatted(role, department, now, now + 300);
  }

  static String signed(String claims) {
    return signedWith(configuredKey(), claims);
  }

  /** Well-formed and signed, but by a key of the forger's own. */
  static String forged() {
    return signedWith(generate().getPrivate(), claims("finance", DEPARTMENT));
  }

  /** Without any signature, as the algorithm "none" has it. */
  static String unsigned() {
    return part("{\"alg\":\"none\"}") + '.' + part(claims("finance", DEPARTMENT)) + '.';
  }

  /** Signed with the public key as if it were a shared secret. */
  static String confused() {
    String publicKey = ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
    String body = part("{\"alg\":\"HS256\"}") + '.' + part(claims("finance", DEPARTMENT));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(publicKey), "HmacSHA256"));
      return body + '.' + BASE64.encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A valid token whose claims were exchanged after it was signed. */
  static String tampered() {
    List<String> parts = List.of(of("viewer").split("\\.", -1));
    return parts.get(0) + '.' + part(claims("finance", DEPARTMENT)) + '.' + parts.get(2);
  }

  static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String signedWith(PrivateKey key, String claims) {
    String body = part(RS256) + '.' + part(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(body.getBytes(StandardCharsets.UTF_8));
      return body + '.' + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static PrivateKey configuredKey() {
    String encoded = ConfigProvider.getConfig().getValue(PRIVATE_KEY, String.class);
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String part(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
