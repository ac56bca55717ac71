package org.juesuan.platform.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Production refuses to start with a local key or without an identity provider")
class ProductionGuardTest {

  @ParameterizedTest
  @CsvSource({
    "prod,true,false,true",
    "prod,true,true,true",
    "prod,false,false,true",
    "prod,false,true,false",
    "staging,true,false,true",
    "staging,false,true,false",
    "local,true,false,false",
    "test,true,false,false",
    "dev,false,false,false",
    "'local,prod',true,false,true"
  })
  @DisplayName("a local key is for the profiles local, test and dev alone")
  void decides(String profiles, boolean localKey, boolean provider, boolean refused) {
    assertEquals(
        refused,
        ProductionGuard.refusal(List.of(profiles.split(",", -1)), localKey, provider).isPresent());
  }

  @Test
  @DisplayName("the refusal is one sentence that names the setting to change")
  void saysWhatToChange() {
    String sentence = ProductionGuard.refusal(List.of("prod"), true, false).orElseThrow();
    assertTrue(sentence.contains("quarkus.oidc.public-key"), sentence);
    assertTrue(sentence.contains("quarkus.oidc.auth-server-url"), sentence);
    assertEquals(sentence.length() - 1, sentence.indexOf(". ") < 0 ? sentence.length() - 1 : -1);
  }
}
