package org.juesuan.platform.web.trial;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;

/** Gives the trial service a key of its own and the tests the other half of it. */
public class TrialIdentity implements QuarkusTestResourceLifecycleManager {

  /** Where the trial service writes its log, too. */
  static final Path LOG = Path.of("target", "trial-log.json");

  @Override
  public Map<String, String> start() {
    KeyPair pair = Tokens.generate();
    Base64.Encoder base64 = Base64.getEncoder();
    return Map.of(
        "quarkus.oidc.public-key",
        base64.encodeToString(pair.getPublic().getEncoded()),
        Tokens.PRIVATE_KEY,
        base64.encodeToString(pair.getPrivate().getEncoded()),
        // The log as production writes it to its console.
        "quarkus.log.file.enabled",
        "true",
        "quarkus.log.file.path",
        LOG.toString(),
        "quarkus.log.file.json.enabled",
        "true");
  }

  @Override
  public void stop() {
    // The key lives in the configuration of this run only.
  }
}
