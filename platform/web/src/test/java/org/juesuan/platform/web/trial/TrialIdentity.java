package org.juesuan.platform.web.trial;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;

/** Gives the trial service a key of its own and the tests the other half of it. */
public class TrialIdentity implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    KeyPair pair = Tokens.generate();
    Base64.Encoder base64 = Base64.getEncoder();
    return Map.of(
        "quarkus.oidc.public-key",
        base64.encodeToString(pair.getPublic().getEncoded()),
        Tokens.PRIVATE_KEY,
        base64.encodeToString(pair.getPrivate().getEncoded()));
  }

  @Override
  public void stop() {
    // The key lives in the configuration of this run only.
  }
}
