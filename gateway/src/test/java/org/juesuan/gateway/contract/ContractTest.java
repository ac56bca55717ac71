package org.juesuan.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.upstream.Upstream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
@WithTestResource(Upstream.class)
class ContractTest {

  @TestHTTPResource(value = "/health/ready", management = true)
  @Nullable URI readiness;

  @TestHTTPResource(value = "/metrics", management = true)
  @Nullable URI metrics;

  @Test
  @DisplayName("the committed contract is the one the code generates")
  void committedContractIsCurrent() throws IOException {
    // As documents, not as text: the order of components is not the same in every build.
    OpenAPI generated =
        MergedContract.read(Files.newInputStream(Path.of("target/openapi/openapi.yaml")));
    InputStream committed = ContractTest.class.getResourceAsStream("/contracts/openapi.yaml");

    assertEquals(
        MergedContract.read(Objects.requireNonNull(committed)),
        generated,
        "gateway/src/main/resources/contracts/openapi.yaml is not what the code says; if the change"
            + " is meant, copy target/openapi/openapi.yaml over it");
  }

  @Test
  @DisplayName("/q/swagger-ui shows the merged contract with nothing from another origin")
  void showsTheContract() {
    String page =
        given()
            .get("/q/swagger-ui/")
            .then()
            .statusCode(200)
            .contentType("text/html")
            .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'"))
            .extract()
            .asString();
    assertTrue(page.contains("/q/openapi"));
    assertFalse(
        Pattern.compile("(src|href)=\"(https?:)?//").matcher(page).find(),
        "a script, style or picture of another origin");
    given().get("/q/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
  }

  @Test
  @DisplayName("/q/openapi is the merged contract: the gateway's own and those of the services")
  void servesTheMergedContract() {
    var document =
        given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .body("openapi", equalTo("3.1.0"))
            .body("components.schemas", hasKey("Problem"))
            .body(
                "paths.'/api/v1/reports/departments/{department}/years/{year}'.get.operationId",
                equalTo("report"));
    for (String service : List.of("budget", "evaluation", "procurement")) {
      if (MergedContract.contractOf(service).isPresent()) {
        document.body(
            "paths.'/api/v1/" + service + "/departments/{department}/years/{year}/section'.get",
            notNullValue());
      }
    }
  }

  @Test
  @DisplayName("a service's contract may share components, but not describe another under one name")
  void refusesContradictions() {
    OpenAPI own = document("Report", "object");

    ContractMerge.into(own, "budget", document("Report", "object"));

    assertThrows(
        IllegalStateException.class,
        () -> ContractMerge.into(own, "budget", document("Report", "string")));
  }

  @Test
  @DisplayName("health and metrics stand on the management port, not on the API's")
  void keepsManagementApart() {
    given()
        .get(Objects.requireNonNull(readiness))
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
    assertTrue(
        given()
            .get(Objects.requireNonNull(metrics))
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .contains("jvm_"));
    given().get("/q/health/ready").then().statusCode(404);
    given().get("/q/metrics").then().statusCode(404);
  }

  @Test
  @DisplayName(
      "an operation that every service has keeps its id once, and is told apart after that")
  void tellsOperationsApart() {
    OpenAPI own = feed("budget");
    ContractMerge.into(own, "evaluation", feed("evaluation"));
    ContractMerge.into(own, "procurement", feed("procurement"));

    assertEquals(
        List.of("readEvents", "evaluationReadEvents", "procurementReadEvents"),
        own.getPaths().getPathItems().values().stream()
            .map(item -> item.getGET().getOperationId())
            .toList());
  }

  private static OpenAPI feed(String service) {
    String yaml =
        """
        openapi: 3.1.0
        paths:
          /api/v1/%s/events:
            get:
              operationId: readEvents
        """
            .formatted(service);
    return MergedContract.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static OpenAPI document(String schema, String type) {
    String yaml =
        """
        openapi: 3.1.0
        components:
          schemas:
            %s:
              type: %s
        """
            .formatted(schema, type);
    return MergedContract.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}
