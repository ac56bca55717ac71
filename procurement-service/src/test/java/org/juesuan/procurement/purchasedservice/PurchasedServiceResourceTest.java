package org.juesuan.procurement.purchasedservice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.juesuan.procurement.fixture.Departments.department;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.juesuan.procurement.fixture.Contracts;
import org.juesuan.procurement.fixture.Departments;
import org.juesuan.procurement.fixture.Freezing;
import org.juesuan.procurement.fixture.Simultaneously;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "procurement"))
@DisplayName("Purchased services over HTTP")
class PurchasedServiceResourceTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  @DisplayName("one is entered, replaced on the state that was seen, withdrawn, and told each time")
  void life() {
    String department = department();
    ObjectNode body = body(contractOf(department));
    String service = entered(department, body);
    as("viewer", department)
        .get(service)
        .then()
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("guidance.code", contains("B", "B05"))
        .body("supplierKind", equalTo("ENTERPRISE"));
    as("viewer", department).header("If-None-Match", "\"v1\"").get(service).then().statusCode(304);
    body.put("projectName", "社保业务系统运行维护（二期）");
    as("clerk", department).body(body).put(service).then().statusCode(428);
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .queryParam("dryRun", "true")
        .body(body)
        .put(service)
        .then()
        .statusCode(200);
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .body(body)
        .put(service)
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"");
    as("clerk", department).header("If-Match", "\"v1\"").delete(service).then().statusCode(412);
    as("clerk", department)
        .header("If-Match", "\"v2\"")
        .queryParam("dryRun", "true")
        .delete(service)
        .then()
        .statusCode(204);
    as("clerk", department).header("If-Match", "\"v2\"").delete(service).then().statusCode(204);
    as("viewer", department).get(service).then().statusCode(404);
    as("viewer", department).get(path(department)).then().body("items", empty());
    entered(department, body);
    assertEquals(List.of(1L, 2L, 3L, 1L), told(department));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nature|\"LABOUR_DISPATCH\"|422|/nature|第十条第五项",
        "nature|\"RECRUITMENT\"|422|/nature|第十条第五项",
        "nature|\"GOODS\"|422|/nature|第十条第三项",
        "nature|\"WORKS\"|422|/nature|第十条第三项",
        "nature|\"FINANCING\"|422|/nature|第十条第四项",
        "purchaser|\"FIRST_CLASS_INSTITUTION\"|422|/purchaser|第八条",
        "supplierKind|\"FIRST_CLASS_INSTITUTION\"|422|/supplierKind|第八条",
        "guidance|[{\"code\":\"B\",\"name\":\"一\"},{\"code\":\"A05\",\"name\":\"二\"}]|422|/guidance/1/code|level",
        "guidance|[{\"code\":\"b\",\"name\":\"一\"}]|400|/guidance/0/code|must",
        "guidance|[]|400|/guidance|size",
        "projectName|\" \"|400|/projectName|blank",
        "contractIds|[]|400|/contractIds|size",
        "contractIds|[\"x\"]|400|/contractIds/0|must",
        "amountYuan|\"1.00\"|400|/amountYuan|",
      })
  @DisplayName("what the law excludes is refused with its rule, and bad input with its place")
  void refused(String member, String value, int status, String place, String message)
      throws JsonProcessingException {
    String department = department();
    ObjectNode body = body(contractOf(department));
    body.set(member, MAPPER.readTree(value));
    creating("clerk", department)
        .body(body)
        .post(path(department))
        .then()
        .statusCode(status)
        .body("violations.pointer", hasItem(place))
        .body("violations.message", hasItem(containsString(message == null ? "" : message)));
    assertEquals(List.of(), told(department));
  }

  @Test
  @DisplayName(
      "a contract pays one purchased service of the year, so that nothing is counted twice")
  void countedOnce() {
    String department = department();
    String contract = contractOf(department);
    entered(department, body(contract));
    creating("clerk", department)
        .body(body(contract))
        .post(path(department))
        .then()
        .statusCode(422)
        .body("code", equalTo("purchased-service-faulty"))
        .body("violations.pointer", contains("/contractIds/0"));
    String other = Departments.department();
    creating("clerk", other)
        .body(body(contract))
        .post(path(other))
        .then()
        .statusCode(422)
        .body("violations.message", contains("must be a contract of the department"));
  }

  @Test
  @DisplayName("INV-7 nothing is entered, replaced or withdrawn in a frozen year")
  void frozen() {
    String department = department();
    String service = entered(department, body(contractOf(department)));
    ObjectNode other = body(contractOf(department));
    Freezing.freeze(department, 2020);
    creating("clerk", department)
        .body(other)
        .post(path(department))
        .then()
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .body(other)
        .put(service)
        .then()
        .statusCode(409);
    as("clerk", department).header("If-Match", "\"v1\"").delete(service).then().statusCode(409);
    as("viewer", department).get(service).then().statusCode(200).header("ETag", "\"v1\"");
  }

  @Test
  @DisplayName("the list is in the order of the guidance catalogue, and paged")
  void list() {
    String department = department();
    ObjectNode last = body(contractOf(department));
    last.putArray("guidance").addObject().put("code", "C").put("name", "其他");
    String third = entered(department, last);
    String first = entered(department, body(contractOf(department)));
    String cursor =
        as("viewer", department)
            .get(path(department) + "?limit=1")
            .then()
            .body("items.id", contains(first.substring(first.lastIndexOf('/') + 1)))
            .extract()
            .path("nextCursor");
    as("viewer", department)
        .get(path(department) + "?limit=1&cursor=" + cursor)
        .then()
        .body("items.id", contains(third.substring(third.lastIndexOf('/') + 1)));
  }

  @Test
  @DisplayName("INV-12 neither another department nor another year finds it, and roles hold")
  void scope() {
    String department = department();
    String service = entered(department, body(contractOf(department)));
    String other = Departments.department();
    as("viewer", other).get(service).then().statusCode(403);
    as("viewer", department).get(service.replace("2020", "2021")).then().statusCode(404);
    creating("finance", department)
        .body(body(contractOf(department)))
        .post(path(department))
        .then()
        .statusCode(403);
    as("auditor", department).header("If-Match", "\"v1\"").delete(service).then().statusCode(403);
    given().get(service).then().statusCode(401);
  }

  @Test
  @DisplayName("INV-5 the same key on sixteen threads enters one")
  void once() throws InterruptedException {
    String department = department();
    ObjectNode body = body(contractOf(department));
    String key = UUID.randomUUID().toString();
    assertEquals(
        Collections.nCopies(16, 201),
        Simultaneously.run(
            16,
            () ->
                as("clerk", department)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(path(department))
                    .statusCode()));
    assertEquals(List.of(1L), told(department));
  }

  /** Versions of purchased services in the order they were told. */
  private static List<Long> told(String department) {
    return FACTS.of(department).stream()
        .filter(fact -> fact.fact().equals("purchased-service.recorded"))
        .map(fact -> fact.data().path("version").asLong())
        .toList();
  }

  private static String path(String department) {
    return "/api/v1/procurement/departments/" + department + "/years/2020/purchased-services";
  }

  private static String entered(String department, ObjectNode body) {
    return creating("clerk", department)
        .body(body)
        .post(path(department))
        .then()
        .statusCode(201)
        .header("ETag", "\"v1\"")
        .extract()
        .header("Location");
  }

  /** A contract of services that no other test has. */
  private static String contractOf(String department) {
    String contract =
        Contracts.begin(department, "NONE").awarded("示例" + UUID.randomUUID(), "1000.00");
    return contract.substring(contract.lastIndexOf('/') + 1);
  }

  private static ObjectNode body(String contract) {
    ObjectNode body = MAPPER.createObjectNode();
    body.put("purchaser", "ADMINISTRATIVE_INSTITUTION").put("nature", "SERVICE");
    body.putArray("guidance").addObject().put("code", "B").put("name", "政府履职辅助性服务");
    body.withArray("guidance").addObject().put("code", "B05").put("name", "信息化服务");
    body.put("projectName", "社保业务系统运行维护").put("supplierKind", "ENTERPRISE");
    body.putArray("contractIds").add(contract);
    return body;
  }
}
