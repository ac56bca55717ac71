package org.juesuan.platform.web.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.juesuan.platform.web.trial.TrialIdentity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TrialIdentity.class)
@DisplayName("The OpenAPI document says alike what every service does alike")
class ContractTest {

  private static final String BASE = "/api/v1/trial/departments/{department}";

  private static final String ROWS = "paths.'" + BASE + "/rows'.get";

  private static ValidatableResponse document() {
    return given().get("/q/openapi?format=json").then().statusCode(200);
  }

  @Test
  @DisplayName("amounts, limits and cursors have one schema each")
  void describesThePlatformTypes() {
    document()
        .body("openapi", startsWith("3.1"))
        .body("components.schemas.Money.type", equalTo("string"))
        .body("components.schemas.Money.pattern", equalTo("^-?[0-9]{1,16}[.][0-9]{2}$"))
        .body(
            "components.schemas.TrialRecord.properties.amountYuan.$ref",
            equalTo("#/components/schemas/Money"));
    String parameters = document().extract().jsonPath().getString(ROWS + ".parameters");
    assertTrue(parameters.contains("schema:[$ref:#/components/schemas/Limit]"), parameters);
    assertTrue(parameters.contains("#/components/schemas/Cursor]"), parameters);
    document()
        .body("components.schemas.Limit.maximum", equalTo(200))
        .body("components.schemas.Limit.type", equalTo("integer"))
        .body("components.schemas.Cursor.type", equalTo("string"));
  }

  @Test
  @DisplayName("a POST that can be rehearsed says so, takes a key and answers a rehearsal with 200")
  void describesRehearsals() {
    String keyed = "paths.'" + BASE + "/keyed'.post";
    document()
        .body("components.schemas.DryRun.type", equalTo("boolean"))
        .body("components.schemas.DryRun.default", equalTo(false))
        .body(
            keyed + ".parameters.find{it.name=='dryRun'}.schema.$ref",
            equalTo("#/components/schemas/DryRun"))
        .body(
            keyed + ".parameters.find{it.name=='dryRun'}.description",
            startsWith("Run it, answer, and undo it all"))
        .body(keyed + ".parameters.find{it.name=='Idempotency-Key'}.required", equalTo(true))
        .body(keyed + ".responses.'201'.description", equalTo("Kept."))
        .body(keyed + ".responses.'200'.description", startsWith("With dryRun"))
        .body(keyed + ".responses.'200'.content", hasKey("application/json"));
  }

  @Test
  @DisplayName("every operation lists the problems its shape calls for, and no others")
  void describesTheProblems() {
    String put = "paths.'" + BASE + "/state'.put.responses";
    String get = "paths.'" + BASE + "/state'.get.responses";
    document()
        .body("components.schemas.Problem.required", hasItems("code", "status", "violations"))
        .body("components.responses.Problem400.content", hasKey("application/problem+json"))
        .body(put + ".'428'.$ref", equalTo("#/components/responses/Problem428"))
        .body(put, hasKey("400"))
        .body(put + ".'401'.$ref", equalTo("#/components/responses/Problem401"))
        .body(put + ".'403'.$ref", equalTo("#/components/responses/Problem403"))
        .body(put, hasKey("404"))
        .body(put, hasKey("409"))
        .body(put, hasKey("412"))
        .body(put, hasKey("413"))
        .body(put, hasKey("415"))
        .body(put, hasKey("422"))
        .body(put, hasKey("503"))
        .body(ifMatch("state"), equalTo(true))
        .body(ifMatch("first"), nullValue())
        .body(get, hasKey("304"))
        .body(get, not(hasKey("412")))
        .body(get, not(hasKey("415")))
        .body("components.securitySchemes.bearer.scheme", equalTo("bearer"));
  }

  private static String ifMatch(String of) {
    return "paths.'" + BASE + "/" + of + "'.put.parameters.find{it.name=='If-Match'}.required";
  }
}
