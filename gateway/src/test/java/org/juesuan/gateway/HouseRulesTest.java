package org.juesuan.gateway;

import org.juesuan.platform.arch.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  @Test
  @DisplayName("report and narrative are pure Java; the other packages are the gateway's edge")
  void keepsTheHouseRules() {
    HouseRules.check(
        "org.juesuan.gateway",
        "composition",
        "contract",
        "dashboard",
        "identity",
        "publication",
        "render",
        "routing",
        "stream",
        "web");
  }
}
