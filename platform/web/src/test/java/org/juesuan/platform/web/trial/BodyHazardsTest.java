package org.juesuan.platform.web.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TrialIdentity.class)
@DisplayName("A body that is not exactly what is asked for is refused and names the field")
class BodyHazardsTest {

  private static final String RECORDS = "/api/v1/trial/departments/110106-208-005/records";
  private static final String GOOD = "{\"amountYuan\":\"1620.00\",\"name\":\"示例\",\"places\":2%s}";

  static Stream<Arguments> refused() {
    return Stream.of(
        amount("1e400000"),
        amount("12.345"),
        amount("12.34"),
        amount("\"12.345\""),
        amount("\"12.3\""),
        amount("\"1e3\""),
        amount("\"1E+3\""),
        amount("\"12345678901234567.00\""),
        amount("\" 1.00\""),
        amount("\"-0.00\""),
        amount("\"１.00\""),
        amount("\"\""),
        amount("true"),
        amount("[\"1.00\"]"),
        amount("{}"),
        amount("null"),
        field("\"name\":\"x\"", "\"name\":\"\\u0000\"", "/name"),
        field("\"name\":\"x\"", "\"name\":\"a\\ud800b\"", "/name"),
        field("\"name\":\"x\"", "\"name\":\"\\udc00\"", "/name"),
        field("\"name\":\"x\"", "\"name\":12", "/name"),
        field("\"name\":\"x\"", "\"name\":true", "/name"),
        field("\"name\":\"x\"", "\"name\":[\"x\"]", "/name"),
        field("\"name\":\"x\"", "\"name\":null", "/name"),
        field("\"name\":\"x\"", "\"name\":\"123456789012345678901\"", "/name"),
        extra("\"unknown\":1", "/unknown"),
        extra("\"un/kn~own\":1", "/un~1kn~0own"),
        extra("\"name\":\"again\"", "/name"),
        extra("\"businessDate\":\"2020-02-30\"", "/businessDate"),
        extra("\"businessDate\":\"2020-1-1\"", "/businessDate"),
        extra("\"businessDate\":\"2020-01-01T00:00:00\"", "/businessDate"),
        extra("\"businessDate\":18262", "/businessDate"),
        extra("\"businessDate\":[2020,1,1]", "/businessDate"),
        extra("\"businessDate\":\"\"", "/businessDate"),
        extra("\"count\":\"3\"", "/count"),
        extra("\"count\":3.0", "/count"),
        extra("\"count\":1e2", "/count"),
        extra("\"count\":99999999999", "/count"),
        extra("\"count\":-1", "/count"),
        extra("\"count\":\"\"", "/count"),
        extra("\"places\":null", "/places"),
        extra("\"coarse\":\"true\"", "/coarse"),
        extra("\"coarse\":1", "/coarse"),
        extra("\"kind\":0", "/kind"),
        extra("\"kind\":\"OTHER\"", "/kind"),
        extra("\"kind\":\"basic\"", "/kind"),
        extra("\"kind\":\"\"", "/kind"),
        extra("\"share\":1e3", "/share"),
        extra("\"share\":\"1.5\"", "/share"),
        extra("\"lines\":{}", "/lines"),
        extra("\"lines\":\"\"", "/lines"),
        extra("\"lines\":[{\"amountYuan\":\"1.00\"},{\"amountYuan\":1}]", "/lines/1/amountYuan"),
        extra("\"lines\":[{\"amountYuan\":\"1.00\"},{}]", "/lines/1/amountYuan"),
        extra("\"lines\":[{\"amountYuan\":\"1.00\",\"text\":\"\\ud83d\"}]", "/lines/0/text"),
        extra("\"tree\":{\"a\":[\"\\u0000\"]}", "/tree"),
        extra("\"tree\":{\"a\":1,\"a\":2}", "/tree/a"),
        extra("\"labels\":{\"k\":\"\\u0000\"}", "/labels/k"));
  }

  private static Arguments amount(String written) {
    return Arguments.of(
        "{\"amountYuan\":" + written + ",\"name\":\"x\",\"places\":1}", "/amountYuan");
  }

  private static Arguments field(String good, String bad, String pointer) {
    return Arguments.of(
        "{\"amountYuan\":\"1.00\",\"name\":\"x\",\"places\":1}".replace(good, bad), pointer);
  }

  private static Arguments extra(String member, String pointer) {
    String body =
        member.startsWith("\"places\"")
            ? "{\"amountYuan\":\"1.00\",\"name\":\"x\"," + member + "}"
            : GOOD.formatted("," + member);
    return Arguments.of(body, pointer);
  }

  @ParameterizedTest
  @MethodSource("refused")
  @DisplayName("invalid-field with the JSON pointer of the field")
  void namesTheField(String body, String pointer) {
    given()
        .auth()
        .oauth2(Tokens.of("clerk"))
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(RECORDS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-field"))
        .body("type", equalTo("urn:juesuan:problem:invalid-field"))
        .body("status", equalTo(400))
        .body("instance", equalTo(RECORDS))
        .body("violations.pointer", equalTo(List.of(pointer)));
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("{", ""),
        Arguments.of("{\"amountYuan\":\"1.00\",}", "/amountYuan"),
        Arguments.of("{\"tree\":{\"a\\ud800\":1}}", "/tree"),
        Arguments.of("{'amountYuan':'1.00'}", ""),
        Arguments.of("{\"places\":NaN}", "/places"),
        Arguments.of("{\"places\":01}", "/places"),
        Arguments.of("{\"name\":\"\\x\"}", "/name"),
        Arguments.of("{\"name\":\"a\nb\"}", "/name"),
        Arguments.of("{\"places\":" + "9".repeat(60) + "}", ""),
        Arguments.of("{\"tree\":" + "[".repeat(80) + "]".repeat(80) + "}", ""),
        Arguments.of("{\"tree\":" + "{\"a\":".repeat(5000) + "1" + "}".repeat(5001), ""));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  @DisplayName("malformed-json with as much of a pointer as could be read")
  void refusesWhatIsNotJson(String body, String pointer) {
    given()
        .auth()
        .oauth2(Tokens.of("clerk"))
        .contentType("application/json")
        .body(body)
        .post(RECORDS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed-json"))
        .body("violations[0].pointer", equalTo(pointer))
        .body("detail", not(containsString("juesuan")));
  }

  static Stream<Arguments> notAnObject() {
    return Stream.of(
        Arguments.of(""),
        Arguments.of("   "),
        Arguments.of("null"),
        Arguments.of("[]"),
        Arguments.of("[".repeat(5000) + "]".repeat(5000)),
        Arguments.of("\"text\""),
        Arguments.of("1"),
        Arguments.of(GOOD.formatted("") + " {}"),
        Arguments.of(GOOD.formatted("") + " x"));
  }

  @ParameterizedTest
  @MethodSource("notAnObject")
  @DisplayName("a 400 with the pointer of the whole body for an empty one, another kind, or a tail")
  void refusesAnotherKindOfBody(String body) {
    given()
        .auth()
        .oauth2(Tokens.of("clerk"))
        .contentType("application/json")
        .body(body)
        .post(RECORDS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].pointer", equalTo(""));
  }

  @Test
  @DisplayName("invalid UTF-8 and UTF-8 of half a surrogate pair are refused")
  void refusesBytesThatAreNoText() {
    for (byte[] bad : new byte[][] {{(byte) 0xff}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}}) {
      byte[] head =
          "{\"amountYuan\":\"1.00\",\"places\":1,\"name\":\"".getBytes(StandardCharsets.UTF_8);
      byte[] body = new byte[head.length + bad.length + 2];
      System.arraycopy(head, 0, body, 0, head.length);
      System.arraycopy(bad, 0, body, head.length, bad.length);
      body[body.length - 2] = '"';
      body[body.length - 1] = '}';
      given()
          .auth()
          .oauth2(Tokens.of("clerk"))
          .contentType("application/json")
          .body(body)
          .post(RECORDS)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("violations[0].pointer", equalTo("/name"));
    }
  }

  @Test
  @DisplayName("every fault is named, not only the first")
  void namesEveryFault() {
    given()
        .auth()
        .oauth2(Tokens.of("clerk"))
        .contentType("application/json")
        .body("{\"places\":1,\"count\":-1,\"lines\":[{}]}")
        .post(RECORDS)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-field"))
        .body(
            "violations.pointer.sort()",
            equalTo(List.of("/amountYuan", "/count", "/lines/0/amountYuan", "/name")));
  }

  @Test
  @DisplayName("a good body comes back as it was sent, amounts as strings")
  void acceptsAGoodBody() {
    given()
        .auth()
        .oauth2(Tokens.of("clerk"))
        .contentType("application/json")
        .body(
            GOOD.formatted(
                    ",\"businessDate\":\"2020-12-31\",\"share\":1.50,\"kind\":\"BASIC\","
                        + "\"tree\":{\"a\":null},\"lines\":[{\"amountYuan\":\"-0.01\",\"text\":\"😀\"}]")
                .getBytes(StandardCharsets.UTF_8))
        .post(RECORDS)
        .then()
        .statusCode(200)
        .body(containsString("\"amountYuan\":\"1620.00\""))
        .body(containsString("\"businessDate\":\"2020-12-31\""))
        .body(containsString("\"share\":1.50"))
        .body("lines[0].amountYuan", equalTo("-0.01"))
        .body("lines[0].text", equalTo("😀"))
        .body("name", equalTo("示例"));
  }
}
