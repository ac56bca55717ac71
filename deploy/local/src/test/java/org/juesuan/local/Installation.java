package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * An installation as its callers know it: wherever it runs, whatever is behind its gateway.
 *
 * @param url of the gateway
 * @param tokens bearer tokens by the names of callers: {@code viewer}, {@code clerk}, {@code
 *     reviewer}, {@code finance} and {@code publisher}, each somebody else, for the whole district,
 *     and {@code viewer-110106-901} for that unit alone
 */
record Installation(URI url, Properties tokens) {

  /** The one that the tests were pointed to; empty where they are to start their own. */
  static Optional<Installation> named() {
    return Optional.ofNullable(System.getProperty("base.url"))
        .map(
            url ->
                of(
                    URI.create(url),
                    ScriptedStack.ROOT.resolve(System.getProperty("base.tokens", ""))));
  }

  static Installation of(URI url, Path tokens) {
    Properties properties = new Properties();
    try (Reader file = Files.newBufferedReader(tokens)) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("-Dbase.tokens names no file of tokens: " + tokens, e);
    }
    return new Installation(url, properties);
  }

  String token(String caller) {
    String token = tokens.getProperty(caller);
    assertNotNull(token, () -> "the file of tokens has none for " + caller);
    return token;
  }

  GatewayClient client() {
    return new GatewayClient(url);
  }

  /** Skips what signs in with a token where people go to an identity provider instead. */
  void assumeTokensSignIn() throws IOException, InterruptedException {
    assumeTrue(
        named().isEmpty() || client().page("/", "none=none").body().contains("name=\"token\""),
        "SKIPPED: one signs in at an identity provider here");
  }
}
