package org.juesuan.budget.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Batches over HTTP")
class PostingBatchResourceTest {

  private static final String PROBLEM = "application/problem+json";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String[] HEADER = {
    "业务类型", "资金性质", "功能科目", "经济科目", "金额（元）", "业务日期", "支付凭证号", "收款人", "用途", "外部流水号"
  };

  /** Otherwise the client says a charset of its own choice of every text. */
  private static final RestAssuredConfig AS_GIVEN =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private String department = "";
  private String batches = "";
  private String appropriation = "";

  @BeforeEach
  void openTheBook() {
    department = Departments.departmentWithBook(2020);
    batches = Departments.year(department, 2020) + "/posting-batches";
    Ledger ledger = new Ledger(department, 2020);
    appropriation = ledger.basic("2050803", "30216");
    ledger.give("INITIAL", appropriation, "100.00");
  }

  @Test
  @DisplayName("atomic: every item is posted, in order, one result for each")
  void atomic() {
    send(json(payment("30.00"), payment("70.00")), "atomic", 2, "100.00")
        .statusCode(201)
        .body("count", equalTo(2))
        .body("accepted", equalTo(2))
        .body("results.item", contains(0, 1))
        .body("results.outcome", everyItem(equalTo("ACCEPTED")))
        .body("results.operationId", everyItem(notNullValue()));
    assertEquals("100.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName("INV-3 atomic: one refused item undoes all, and every refused one is listed")
  void atomicRefused() {
    send(
            json(payment("60.00"), payment("60.00"), payment("-1.00"), payment("40.00")),
            "atomic",
            4,
            "159.00")
        .statusCode(422)
        .contentType(PROBLEM)
        .body("code", equalTo("batch-refused"))
        .body("violations.pointer", contains("/items/1/amountYuan", "/items/2/amountYuan"))
        .body("violations.code", contains("insufficient-available", "invalid-field"));
    assertEquals("0.00", balances().getString("paidYuan"));
    assertEquals(2, balances().getInt("version"));
  }

  @Test
  @DisplayName("INV-3 continue: a refused item leaves the others alone")
  void continues() {
    send(
            json(
                payment("60.00"),
                payment("60.00"),
                "{\"kind\":\"PAY\",\"amountYuan\":\"1.00\"}",
                payment("40.00")),
            "continue",
            4,
            "161.00")
        .statusCode(201)
        .body("accepted", equalTo(2))
        .body("refused", equalTo(2))
        .body("results.outcome", contains("ACCEPTED", "REFUSED", "REFUSED", "ACCEPTED"))
        .body("results[1].violations.code", contains("insufficient-available"))
        .body("results[2].violations.pointer", hasItem("/items/2/appropriationId"));
    assertEquals("100.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName("INV-5 a repetition has no second effect and the same answer to the byte")
  void replay() {
    String body = json(payment("10.00"), payment("900.00"));
    Response first = keyed("one").body(body).post(query("continue", 2, "910.00"));
    Response second = keyed("one").body(body).post(query("continue", 2, "910.00"));
    assertEquals(201, first.statusCode(), first.asString());
    assertEquals(201, second.statusCode());
    assertArrayEquals(first.asByteArray(), second.asByteArray());
    assertEquals("true", second.header("Idempotent-Replayed"));
    keyed("one")
        .body(body)
        .post(query("atomic", 2, "910.00"))
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    assertEquals("10.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName(
      "INV-5 a batch of which nothing was done stores nothing, so the key may be used again")
  void refusedKeyIsFree() {
    String body = json(payment("150.00"));
    keyed("again")
        .body(body)
        .post(query("continue", 1, "150.00"))
        .then()
        .statusCode(422)
        .body("code", equalTo("batch-refused"));
    new Ledger(department, 2020).give("SUPPLEMENT", appropriation, "50.00");
    keyed("again").body(body).post(query("continue", 1, "150.00")).then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "declaredCount=3&declaredTotalYuan=30.00, declaredCount",
    "declaredCount=2&declaredTotalYuan=30.01, declaredTotalYuan",
  })
  @DisplayName("what was declared is compared before anything is done")
  void declared(String query, String parameter) {
    creating("clerk", department)
        .body(json(payment("10.00"), payment("20.00")))
        .post(batches + "?" + query)
        .then()
        .statusCode(422)
        .body("code", equalTo("batch-declaration-mismatch"))
        .body("violations.parameter", contains(parameter));
    assertEquals("0.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName(
      "an amount that cannot be read refuses the batch in either mode: no total to compare")
  void unreadableAmount() {
    send(json(payment("10.00"), payment("ten")), "continue", 2, "10.00")
        .statusCode(422)
        .body("code", equalTo("batch-refused"))
        .body("violations.pointer", contains("/items/1/amountYuan"));
    assertEquals("0.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName("a dry run answers what would be done, and nothing is")
  void dryRun() {
    creating("clerk", department)
        .body(json(payment("10.00")))
        .post(query("atomic", 1, "10.00") + "&dryRun=true")
        .then()
        .statusCode(200)
        .body("accepted", equalTo(1));
    assertEquals("0.00", balances().getString("paidYuan"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"items\":[{]} | malformed-json",
        "[] | invalid-field",
        "{\"items\":[],\"mode\":\"atomic\"} | invalid-field",
        "{\"lines\":[]} | invalid-field",
        "{\"items\":[]} {} | invalid-field",
        "{\"items\":[{\"kind\":\"PAY\",\"kind\":\"PAY\"}]} | invalid-field",
      })
  @DisplayName("a body of another shape is refused whole")
  void shapes(String body, String code) {
    creating("clerk", department)
        .body(body)
        .post(query("atomic", 1, "1.00"))
        .then()
        .statusCode(400)
        .body("code", equalTo(code));
  }

  @Test
  @DisplayName("each item needs the role of its kind, and the caller the department")
  void roles() {
    String give =
        """
        {"kind":"SUPPLEMENT","appropriationId":"%s","amountYuan":"5.00","businessDate":"2020-03-02",
         "documentNumber":"示例预〔2020〕3号","approvedBy":"示例财政局（虚构）"}
        """
            .formatted(appropriation);
    send(json(give), "atomic", 1, "5.00")
        .statusCode(422)
        .body("violations.code", contains("role-insufficient"));
    creating("viewer", department)
        .body("{}")
        .post(query("atomic", 1, "5.00"))
        .then()
        .statusCode(403);
    creating("clerk", Departments.unusedDistrict())
        .body("{}")
        .post(query("atomic", 1, "5.00"))
        .then()
        .statusCode(403);
    creating("clerk", department)
        .body("{}")
        .post(query("atomic", 1, "5.00").replace("2020", "2021"))
        .then()
        .statusCode(404)
        .body("code", equalTo("book-not-found"));
  }

  @Test
  @DisplayName("NDJSON holds an item in each line")
  void ndjson() {
    creating("clerk", department)
        .contentType("application/x-ndjson")
        .body((payment("10.00") + "\n" + payment("20.00") + "\n").getBytes(StandardCharsets.UTF_8))
        .post(query("atomic", 2, "30.00"))
        .then()
        .statusCode(201)
        .body("results", hasSize(2));
  }

  @Test
  @DisplayName("a workbook is posted by coding; each bad row has its cell, and it is given back")
  void workbook() throws IOException {
    byte[] good = workbook(row("30.00", "R-1"), row("20.00", "R-2"));
    upload(good, XLSX, "atomic", 2, "50.00").statusCode(201).body("results.row", contains(3, 4));
    assertEquals("50.00", balances().getString("paidYuan"));
    byte[] bad = workbook(row("30.00", "R-3"), row("30.00", "R-4"), row("5.00", "R-1"));
    upload(bad, XLSX, "atomic", 3, "65.00")
        .statusCode(422)
        .body("violations.cell", contains("E4", "J5"))
        .body("violations.header", contains("金额（元）", "外部流水号"))
        .body("violations.code", contains("insufficient-available", "external-reference-used"));
    assertEquals("50.00", balances().getString("paidYuan"));
    byte[] annotated =
        as("clerk", department)
            .contentType(XLSX)
            .body(bad)
            .post(batches + "/annotated")
            .then()
            .statusCode(200)
            .contentType(XLSX)
            .header("Content-Disposition", containsString(".xlsx"))
            .extract()
            .asByteArray();
    assertEquals(
        List.of(
            "结果",
            "可以入账",
            "退回：E4（金额元）指标可用金额不足［insufficient-available］",
            "退回：J5（外部流水号）外部流水号在本单位已使用过［external-reference-used］"),
        column(annotated, HEADER.length));
    assertEquals("50.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName("CSV as a spreadsheet program in China saves it is posted, too")
  void csv() {
    String text =
        Stream.of(HEADER, row("30.00", "R-1"))
            .map(cells -> String.join(",", cells))
            .collect(Collectors.joining("\r\n"));
    upload(text.getBytes(Charset.forName("GB18030")), "text/csv", "atomic", 1, "30.00")
        .statusCode(201)
        .body("results.row", contains(2));
    upload(
            text.replace("R-1", "R-2").getBytes(Charset.forName("GBK")),
            "text/csv;charset=GBK",
            "atomic",
            1,
            "30.00")
        .statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({"xlsx", "csv"})
  @DisplayName("the template is downloaded, and is an empty batch")
  void template(String format) {
    byte[] template =
        as("viewer", department)
            .get(batches + "/template?format=" + format)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    upload(template, format.equals("csv") ? "text/csv" : XLSX, "atomic", 1, "1.00")
        .statusCode(422)
        .body("code", equalTo("batch-declaration-mismatch"));
  }

  @Test
  @DisplayName("a batch may hold 32 MB, another request 1 MB")
  void sizes() {
    byte[] body = json(" ".repeat(2 << 20) + payment("1.00")).getBytes(StandardCharsets.UTF_8);
    creating("clerk", department)
        .body(body)
        .post(query("atomic", 1, "1.00"))
        .then()
        .statusCode(201);
    creating("clerk", department)
        .body(body)
        .post(Departments.year(department, 2020) + "/operations")
        .then()
        .statusCode(413);
  }

  @Test
  @DisplayName("INV-3, INV-5 the same batch from eight senders at once has one effect")
  void concurrent() throws Exception {
    String body = json(payment("10.00"), payment("20.00"));
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Callable<String> send =
            () -> keyed("the-same").body(body).post(query("atomic", 2, "30.00")).asString();
        answers.add(senders.submit(send));
      }
      List<String> bodies = new ArrayList<>();
      for (Future<String> answer : answers) {
        bodies.add(answer.get());
      }
      assertEquals(1, bodies.stream().distinct().count());
    } finally {
      senders.shutdownNow();
    }
    assertEquals("30.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName("INV-5, INV-6 cut off in the middle: nothing stands, and the same key posts it all")
  void cutOff() throws Exception {
    String body = json(Collections.nCopies(2_000, payment("0.01")).toArray(String[]::new));
    ExecutorService sender = Executors.newSingleThreadExecutor();
    try {
      Future<Response> answer =
          sender.submit(() -> keyed("cut").body(body).post(query("atomic", 2_000, "20.00")));
      assertTrue(cutOffWhileWriting(answer), "the batch was cut off before it had ended");
      assertEquals(503, answer.get().statusCode(), answer.get().asString());
    } finally {
      sender.shutdownNow();
    }
    assertEquals("0.00", balances().getString("paidYuan"));
    keyed("cut").body(body).post(query("atomic", 2_000, "20.00")).then().statusCode(201);
    assertEquals("20.00", balances().getString("paidYuan"));
  }

  /** Ends the database session that writes the batch's events. */
  private static boolean cutOffWhileWriting(Future<Response> answer) throws SQLException {
    ServiceDatabase database = TestServers.database("budget");
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.appRole(), database.appPassword());
        Statement statement = connection.createStatement()) {
      while (!answer.isDone()) {
        try (ResultSet ended =
            statement.executeQuery(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename ="
                    + " current_user AND xact_start IS NOT NULL AND query LIKE 'INSERT INTO"
                    + " event_log%'")) {
          if (ended.next()) {
            return true;
          }
        }
      }
      return false;
    }
  }

  @Test
  @DisplayName("ten thousand payments are one batch of one transaction")
  void largest() throws IOException {
    new Ledger(department, 2020).give("SUPPLEMENT", appropriation, "1000.00");
    String[][] rows = new String[10_000][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row("0.01", "L-" + i);
    }
    byte[] file = workbook(rows);
    long began = System.nanoTime();
    upload(file, XLSX, "atomic", 10_000, "100.00")
        .statusCode(201)
        .body("accepted", equalTo(10_000));
    System.out.printf("10000 rows posted in %d ms%n", (System.nanoTime() - began) / 1_000_000);
    assertEquals("100.00", balances().getString("paidYuan"));
    assertTrue(balances().getInt("version") > 10_000);
  }

  private ValidatableResponse send(String body, String mode, int count, String total) {
    return creating("clerk", department).body(body).post(query(mode, count, total)).then();
  }

  private ValidatableResponse upload(
      byte[] file, String type, String mode, int count, String total) {
    return creating("clerk", department)
        .config(AS_GIVEN)
        .contentType(type)
        .body(file)
        .post(query(mode, count, total))
        .then();
  }

  private RequestSpecification keyed(String key) {
    return as("clerk", department).header("Idempotency-Key", key);
  }

  private String query(String mode, int count, String total) {
    return batches + "?mode=" + mode + "&declaredCount=" + count + "&declaredTotalYuan=" + total;
  }

  private static String json(String... items) {
    return "{\"items\":[" + String.join(",", items) + "]}";
  }

  private String payment(String amount) {
    return """
    {"kind":"PAY","appropriationId":"%s","amountYuan":"%s","businessDate":"2020-06-15",
     "voucherNumber":"1","payee":"示例收款单位（虚构）","purpose":"示例用途"}
    """
        .formatted(appropriation, amount)
        .replace("\n", " ");
  }

  private static String[] row(String amount, String reference) {
    return new String[] {
      "支付", "一般公共预算资金", "2050803", "30216", amount, "2020-06-15", "1", "示例收款单位", "用途", reference
    };
  }

  private static byte[] workbook(String[]... rows) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(to, "test", null)) {
      Worksheet sheet = workbook.newWorksheet("支付");
      sheet.value(0, 0, "支付明细表");
      for (int i = 0; i < HEADER.length; i++) {
        sheet.value(1, i, HEADER[i]);
      }
      for (int row = 0; row < rows.length; row++) {
        for (int i = 0; i < rows[row].length; i++) {
          sheet.value(row + 2, i, rows[row][i]);
        }
      }
    }
    return to.toByteArray();
  }

  private static List<String> column(byte[] file, int column) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.filter(row -> row.hasCell(column)).map(row -> row.getCellText(column)).toList();
    }
  }

  private JsonPath balances() {
    return as("viewer", department)
        .get(Departments.year(department, 2020) + "/appropriations/" + appropriation)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
