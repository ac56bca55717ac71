package org.juesuan.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.upstream.DistrictSystem;
import org.juesuan.gateway.upstream.Upstream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
@WithTestResource(Upstream.class)
class ReportFilesTest {

  private static final String REPORT = "/api/v1/reports/departments/110106-208-005/years/2020";
  private static final String NAME = "北京市丰台区社会保险基金管理中心2020年度部门决算（草案）";

  @Upstream.Budget @Nullable DistrictSystem budget;

  @BeforeEach
  void budgetAnswers() {
    DistrictSystem answering = Objects.requireNonNull(budget);
    answering.open();
    answering.answer(200, "application/json", GoldenSection.answer().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "md, text/markdown;charset=UTF-8",
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf, application/pdf"
  })
  @DisplayName("a file is saved under its Chinese name, the same bytes each time it is asked for")
  void answersFiles(String format, String contentType) {
    Response first = viewer().get(REPORT + "?format=" + format);
    Response again = viewer().get(REPORT + "?format=" + format);

    first
        .then()
        .statusCode(200)
        .contentType(contentType)
        .header("Vary", "Accept, Authorization, Cookie")
        .header("X-Content-Type-Options", "nosniff")
        .header("ETag", equalTo(again.header("ETag")));
    String disposition = first.header("Content-Disposition");
    String plain = "attachment; filename=\"110106-208-005-2020." + format + "\"; filename*=UTF-8''";
    assertEquals(plain, disposition.substring(0, plain.length()));
    assertEquals(
        NAME + "." + format,
        URLDecoder.decode(disposition.substring(plain.length()), StandardCharsets.UTF_8));
    assertFalse(disposition.contains("+"), "a plus is no space in a header");
  }

  @ParameterizedTest
  @CsvSource({"json", "html"})
  @DisplayName("what a program or a browser reads at once is no file")
  void answersInPlace(String format) {
    viewer().get(REPORT + "?format=" + format).then().header("Content-Disposition", nullValue());
  }

  @Test
  @DisplayName("a draft carries who asked for it, and another reader gets another file")
  void namesWhoAsked() {
    String first =
        given()
            .auth()
            .oauth2(TestTokens.tokenOf("reader_1", "viewer", "110106"))
            .get(REPORT + "?format=md")
            .then()
            .extract()
            .asString();

    assertEquals(
        "> 草案，未经公布；由“reader\\_1”调取",
        first.lines().filter(line -> line.startsWith(">")).findFirst().orElse(""));
  }

  @Test
  @DisplayName("the page links to every file")
  void linksToTheFiles() {
    for (String format : new String[] {"json", "md", "docx", "xlsx", "pdf"}) {
      viewer()
          .get(REPORT + "?format=html")
          .then()
          .body(containsString("<a href=\"" + REPORT + "?format=" + format + "\" download>"));
    }
  }

  private static RequestSpecification viewer() {
    return given().auth().oauth2(TestTokens.token("viewer", "110106"));
  }
}
