package org.juesuan.platform.workbook;

import org.juesuan.platform.arch.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house")
class HouseRulesTest {

  @Test
  @DisplayName("hold here")
  void hold() {
    HouseRules.check("org.juesuan.platform.workbook");
  }
}
