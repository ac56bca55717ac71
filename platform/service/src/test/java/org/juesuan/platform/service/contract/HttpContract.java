package org.juesuan.platform.service.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the HTTP contract of every service keeps; a service's Quarkus test extends it and runs in
 * the service's module.
 */
public abstract class HttpContract {

  private static final Path COMMITTED = Path.of("src/main/resources/contracts/openapi.yaml");
  private static final Path GENERATED = Path.of("target/openapi.yaml");

  @Test
  @DisplayName("is the committed one; a change is committed by copying target/openapi.yaml over it")
  void generatedIsCommitted() throws IOException {
    String generated = given().get("/q/openapi").then().statusCode(200).extract().asString();
    Files.writeString(GENERATED, generated);
    assertEquals(Files.readString(COMMITTED), generated, "regenerate " + COMMITTED);
  }

  @Test
  @DisplayName("describes every operation and every field of its own records, with an example")
  void describesEverything() throws IOException {
    String json = given().get("/q/openapi?format=json").then().extract().asString();
    JsonNode contract = new ObjectMapper().readTree(json);
    List<String> missing = new ArrayList<>();
    contract
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          if (!operation.getKey().equals("parameters")
                              && !operation.getValue().hasNonNull("summary")) {
                            missing.add(operation.getKey() + " " + path.getKey());
                          }
                        }));
    contract
        .path("components")
        .path("schemas")
        .properties()
        .forEach(
            schema ->
                schema
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        field -> {
                          if (!isDescribed(field.getValue())) {
                            missing.add(schema.getKey() + "." + field.getKey());
                          }
                        }));
    assertTrue(missing.isEmpty(), () -> "without description: " + missing);
  }

  private static boolean isDescribed(JsonNode field) {
    return field.hasNonNull("description") || field.hasNonNull("$ref");
  }
}
