package org.juesuan.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.juesuan.platform.embedded.LoopbackPort;

/** What a process does that is asked to end, as a cluster asks it (SIGTERM). */
record OrderlyEnd(ScriptedStack stack, Relays relays) {
  /** For how long it goes on serving. */
  static final Duration DELAY = Duration.ofSeconds(2);

  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Asks a process to end, and waits until it has. */
  void of(String process) throws IOException, InterruptedException {
    relays.signal(process, "TERM");
    await().atMost(LIMIT).until(() -> !stack.processIds().containsKey(process));
  }

  /**
   * The gateway with a request whose body is half sent, and with a reader of the stream: it says
   * that it is not ready, still serves, waits for the rest of the body, and ends.
   */
  void ofGateway(Installation installation) throws IOException, InterruptedException {
    String token = installation.token("clerk");
    try (StreamedEvents.Follower reader = StreamedEvents.follow(installation, "b0-e0-p0")) {
      byte[] body = Load.ASSET.formatted("under-way").getBytes(StandardCharsets.UTF_8);
      int half = body.length / 2;
      HttpURLConnection underWay =
          asking("/api/v1/procurement/departments/110106-911/assets", token);
      underWay.setRequestProperty("Idempotency-Key", "under-way");
      underWay.setRequestProperty("Content-Type", "application/json");
      underWay.setDoOutput(true);
      underWay.setFixedLengthStreamingMode(body.length);
      OutputStream rest = underWay.getOutputStream();
      rest.write(body, 0, half);
      rest.flush();

      relays.signal("gateway", "TERM");
      await().atMost(LIMIT).until(() -> !ready());
      HttpURLConnection another = asking("/api/v1/budget/departments", token);
      assertEquals(200, another.getResponseCode());
      assertEquals("close", another.getHeaderField("Connection"));

      assertTrue(reader.end().await(LIMIT.toSeconds(), TimeUnit.SECONDS));
      LockSupport.parkNanos(DELAY.toNanos());
      rest.write(body, half, body.length - half);
      assertEquals(201, underWay.getResponseCode());
      await().atMost(LIMIT).until(() -> !stack.processIds().containsKey("gateway"));
    }
  }

  private HttpURLConnection asking(String path, String token) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + stack.port() + path).toURL().openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + token);
    connection.setRequestProperty("Accept", "application/json");
    return connection;
  }

  private boolean ready() {
    int port = LoopbackPort.remembered(stack.data().service("gateway").resolve("management-port"));
    try {
      return ((HttpURLConnection)
                  URI.create("http://127.0.0.1:" + port + "/q/health/ready")
                      .toURL()
                      .openConnection())
              .getResponseCode()
          == 200;
    } catch (IOException away) {
      return false;
    }
  }
}
