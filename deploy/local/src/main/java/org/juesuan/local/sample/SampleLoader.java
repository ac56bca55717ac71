package org.juesuan.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.StartFailure;

/**
 * Sends the steps of all sample files, in the order of their names, to the gateway. Every request
 * that creates something has an idempotency key made of file and step, so that loading again after
 * an interruption repeats harmlessly and gets the same answers.
 */
public final class SampleLoader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ATTEMPTS = 10;
  private static final long PAUSE_MILLIS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A PUT finds its thing there; an account that is published takes no other either. */
  private static final Set<Integer> ALREADY_THERE = Set.of(409, 412);

  private static final int UNAVAILABLE = 503;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI gateway;
  private final Function<String, String> tokenOfRole;
  private final Duration patience;
  private final Map<String, String> tokens = new HashMap<>();
  private final SavedAnswers saved = new SavedAnswers();

  /**
   * @param gateway for example {@code http://127.0.0.1:8080}
   * @param tokenOfRole a bearer token for a role, asked once per role
   */
  public SampleLoader(URI gateway, Function<String, String> tokenOfRole) {
    this(gateway, tokenOfRole, PATIENCE);
  }

  /**
   * @param patience how long a step waits for what another service has to say first
   */
  SampleLoader(URI gateway, Function<String, String> tokenOfRole, Duration patience) {
    this.gateway = gateway;
    this.tokenOfRole = tokenOfRole;
    this.patience = patience;
  }

  /**
   * Loads everything.
   *
   * @param progress told the name of each file that is done
   * @return the number of requests
   * @throws StartFailure with the problem's own words, if a request is refused
   */
  public int load(Path directory, Consumer<String> progress) {
    int requests = 0;
    for (Path file : files(directory)) {
      String name = file.getFileName().toString();
      for (SampleStep step : steps(file, name)) {
        send(name, step);
        requests++;
      }
      progress.accept(name);
    }
    return requests;
  }

  private void send(String file, SampleStep step) {
    try {
      HttpResponse<String> response = exchange(request(file, step));
      if (ALREADY_THERE.contains(response.statusCode()) && step.method().equals("PUT")) {
        response = exchange(builder(step).GET().build());
      }
      if (response.statusCode() / 100 != 2) {
        throw refused(file, step, "HTTP " + response.statusCode() + " " + problem(response.body()));
      }
      if (step.save() != null || step.until() != null) {
        HttpResponse<String> answer = awaited(file, step, response);
        if (step.save() != null) {
          saved.save(step.save(), withTag(answer));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw refused(file, step, String.valueOf(e.getMessage()));
    }
  }

  /** Asks again until the answer says what the step awaits of another service. */
  private HttpResponse<String> awaited(String file, SampleStep step, HttpResponse<String> first)
      throws IOException {
    HttpResponse<String> answer = first;
    for (long waited = 0; ; waited += PAUSE_MILLIS) {
      Optional<String> missing = step.awaited(JSON.readTree(answer.body()));
      if (missing.isEmpty()) {
        return answer;
      }
      if (waited >= patience.toMillis()) {
        throw refused(file, step, "%s after %d s".formatted(missing.get(), patience.toSeconds()));
      }
      pause(PAUSE_MILLIS);
      answer = exchange(request(file, step));
    }
  }

  /** The answer with its tag as a member, for the precondition of a later step. */
  private static JsonNode withTag(HttpResponse<String> answer) throws JsonProcessingException {
    JsonNode body = JSON.readTree(answer.body());
    if (body instanceof ObjectNode object) {
      answer.headers().firstValue("ETag").ifPresent(tag -> object.put("etag", tag));
    }
    return body;
  }

  private HttpRequest request(String file, SampleStep step) throws JsonProcessingException {
    HttpRequest.Builder builder = builder(step);
    if (step.method().equals("GET")) {
      return builder.GET().build();
    }
    if (step.method().equals("PUT")) {
      builder.header("If-None-Match", "*");
    } else {
      builder.header("Idempotency-Key", "sample/" + file + "/" + step.name());
    }
    if (step.ifMatch() != null) {
      builder.header("If-Match", saved.inHeader(step.ifMatch()));
    }
    JsonNode body = step.body() == null ? JSON.nullNode() : saved.inBody(step.body());
    return builder
        .header("Content-Type", "application/json")
        .method(step.method(), HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
        .build();
  }

  private HttpRequest.Builder builder(SampleStep step) {
    String token = tokens.computeIfAbsent(step.as(), tokenOfRole);
    return HttpRequest.newBuilder(gateway.resolve(saved.inPath(step.path())))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }

  /** Repeats while the answer is "retry with the same key": a key makes that harmless. */
  private HttpResponse<String> exchange(HttpRequest request) throws IOException {
    try {
      for (int attempt = 1; ; attempt++) {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != UNAVAILABLE || attempt == ATTEMPTS) {
          return response;
        }
        pause(PAUSE_MILLIS * attempt);
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static StartFailure interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new StartFailure("Interrupted while loading the sample.", e);
  }

  private static StartFailure refused(String file, SampleStep step, String why) {
    return new StartFailure(
        "The sample stops at %s, step %s (%s %s): %s."
            .formatted(file, step.name(), step.method(), step.path(), why));
  }

  /** Code, detail and violations of a problem document, or the beginning of whatever came. */
  private static String problem(@Nullable String body) {
    try {
      JsonNode problem = JSON.readTree(body == null ? "" : body);
      if (problem.hasNonNull("code")) {
        String violations =
            problem.path("violations").isEmpty() ? "" : " " + problem.get("violations");
        return problem.path("code").asText() + ", " + problem.path("detail").asText() + violations;
      }
    } catch (JsonProcessingException e) {
      // Not a problem document; shown as it is.
    }
    return String.valueOf(body).lines().findFirst().orElse("");
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> children = Files.list(directory)) {
      return children.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample", e);
    }
  }

  private static List<SampleStep> steps(Path file, String name) {
    try {
      JsonNode array = JSON.readTree(file.toFile());
      if (!array.isArray()) {
        throw new StartFailure(file + " is not an array of steps.");
      }
      List<SampleStep> steps = new ArrayList<>();
      array.forEach(item -> steps.add(SampleStep.of(item, name)));
      return steps;
    } catch (IOException | IllegalArgumentException e) {
      throw new StartFailure("The sample cannot be read: " + e.getMessage(), e);
    }
  }
}
