package org.juesuan.platform.web.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The request at hand as something that takes effect once: its key and its digest (INV-5). */
@RequestScoped
public class IdempotentRequest {

  private final HttpServerRequest request;
  private final ObjectMapper mapper;

  IdempotentRequest(HttpServerRequest request, ObjectMapper mapper) {
    this.request = request;
    this.mapper = mapper;
  }

  /**
   * The header {@code Idempotency-Key}.
   *
   * @throws org.juesuan.platform.web.problem.ProblemException 400 {@code idempotency-key-missing}
   *     or {@code idempotency-key-invalid}
   */
  public String key() {
    return IdempotencyHeader.parse(request.headers().getAll(IdempotencyHeader.NAME));
  }

  /** The method and the raw path without its query: names the operation a key belongs to. */
  public String operation() {
    return request.method().name() + ' ' + request.path();
  }

  /** The digest of this request with the given body, as {@link RequestDigest} defines it. */
  public String digest(@Nullable Object body) {
    JsonNode tree = body == null ? null : mapper.valueToTree(body);
    return RequestDigest.of(request.method().name(), request.path(), tree);
  }
}
