package org.juesuan.platform.service;

import org.juesuan.platform.arch.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house")
class HouseRulesTest {

  @Test
  @DisplayName("hold here; the module is technical throughout, so no package is pure domain")
  void hold() {
    HouseRules.check(
        "org.juesuan.platform.service",
        "answer",
        "change",
        "feed",
        "opendata",
        "operate",
        "section");
  }
}
