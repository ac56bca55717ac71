package org.juesuan.procurement.asset;

import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register of assets as its callers reach it. */
final class Register {

  private Register() {}

  /** A path below a department. */
  static String path(String department, String below) {
    return "/api/v1/procurement/departments/" + department + "/" + below;
  }

  /** What a card of equipment says. */
  static Map<String, @Nullable Object> equipment(String unitValue, int quantity) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("assetClass", "GENERAL_EQUIPMENT");
    content.put("name", "服务器");
    content.put("unitValueYuan", unitValue);
    content.put("quantity", quantity);
    content.put("location", "机房");
    content.put("useState", "IN_USE");
    content.put("acquiredOn", "2020-03-01");
    content.put("acquisition", "BOUGHT");
    return content;
  }

  /** What a card of vehicles says. */
  static Map<String, @Nullable Object> vehicles(int quantity) {
    Map<String, @Nullable Object> content = equipment("258000.00", quantity);
    content.put("assetClass", "VEHICLE");
    content.put("vehicleUse", "EMERGENCY");
    content.put("name", "越野车");
    return content;
  }

  /** The body that records a card. */
  static Map<String, @Nullable Object> card(
      String number, String heldFrom, Map<String, @Nullable Object> content) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("cardNumber", number);
    body.put("heldFrom", heldFrom);
    body.put("content", content);
    return body;
  }

  /** Records a card; its path. */
  static String recorded(
      String department, String number, String heldFrom, Map<String, @Nullable Object> content) {
    return creating("clerk", department)
        .body(card(number, heldFrom, content))
        .post(path(department, "assets"))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  /** The id at the end of a path. */
  static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Takes a step on the present version of a thing. */
  static ValidatableResponse step(
      String role, String department, String thing, String step, Map<String, ?> body) {
    String tag =
        as("viewer", department).get(thing).then().statusCode(200).extract().header("ETag");
    return creating(role, department)
        .header("If-Match", tag)
        .body(body)
        .post(thing + "/" + step)
        .then();
  }

  /** What was held of a department at the end of a day. */
  static ValidatableResponse held(String department, String day) {
    return as("viewer", department)
        .get(path(department, "assets?limit=200&asOf=" + day))
        .then()
        .statusCode(200);
  }
}
