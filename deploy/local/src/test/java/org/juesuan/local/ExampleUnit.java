package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;

/** The invented unit of the sample, in whose year tests may pay. */
final class ExampleUnit {
  static final String CODE = "110106-901";
  static final String YEAR = "/departments/" + CODE + "/years/2020";

  private ExampleUnit() {}

  /** Pays from its first appropriation; the operation's id. */
  static String pay(Installation installation, String amountYuan)
      throws IOException, InterruptedException {
    GatewayClient client = installation.client();
    String appropriation =
        client
            .get("/api/v1/budget" + YEAR + "/appropriations", installation.token("viewer"))
            .at("/items/0/id")
            .asText();
    HttpResponse<String> answer =
        client.post(
            "/api/v1/budget" + YEAR + "/operations",
            installation.token("clerk"),
            """
            {"kind": "PAY", "appropriationId": "%s", "amountYuan": "%s",
             "businessDate": "2020-11-02", "voucherNumber": "202011-0001",
             "payee": "示例收款单位（虚构）", "purpose": "示例用途", "economic": null,
             "externalReference": "EXAMPLE901-2020-%s"}
            """
                .formatted(appropriation, amountYuan, UUID.randomUUID()));
    assertEquals(201, answer.statusCode(), answer.body());
    return GatewayClient.json(answer.body()).path("operationId").asText();
  }
}
