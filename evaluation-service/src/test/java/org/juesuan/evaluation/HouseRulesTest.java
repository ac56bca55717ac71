package org.juesuan.evaluation;

import org.juesuan.platform.arch.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house")
class HouseRulesTest {

  @Test
  @DisplayName("hold in every package of this service")
  void hold() {
    HouseRules.check("org.juesuan.evaluation", "change", "workbook");
  }
}
