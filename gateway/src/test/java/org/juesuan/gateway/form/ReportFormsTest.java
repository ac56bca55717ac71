package org.juesuan.gateway.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormsTest {

  private static final ReportForms FORMS = ReportForms.read();

  @ParameterizedTest
  @CsvSource({
    "110106-208-005, 2020, beijing-district-2020",
    "110106-208-005, 2023, beijing-district-2021",
    "110000-208, 2020, beijing-municipal-2020",
    "110000-208, 2021, beijing-municipal-2021",
    "110000-208, 2019, beijing-2019",
    "110106-208-005, 2019, beijing-2019",
    "110106-208-005, 2012, beijing-2019",
    "310107-201, 2024, shanghai-2024",
    "310107-201, 2020, shanghai-2024",
    "440106-208, 2020, national-2020",
  })
  @DisplayName("a department uses the newest form its region had in the year")
  void areChosenByRegionLevelAndYear(String department, int fiscalYear, String form) {
    assertEquals(form, FORMS.of(department, fiscalYear).id());
  }

  @Test
  @DisplayName("where one form is set, every department uses it; one that nobody knows is refused")
  void canBeSet() {
    assertEquals("shanghai-2024", FORMS.everywhere("shanghai-2024").of("110106", 2020).id());
    assertThrows(IllegalArgumentException.class, () -> FORMS.everywhere("atlantis-2020"));
  }
}
