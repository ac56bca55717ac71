package org.juesuan.platform.service.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.idempotency.Claim;
import org.juesuan.platform.store.idempotency.Idempotency;
import org.juesuan.platform.store.idempotency.IdempotencyKey;
import org.juesuan.platform.store.idempotency.StoredAnswer;
import org.juesuan.platform.web.idempotency.IdempotencyHeader;
import org.juesuan.platform.web.idempotency.IdempotentRequest;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;

/**
 * Lets a request take effect once for its {@code Idempotency-Key} and answers a repetition as the
 * first time (INV-5).
 *
 * <p>What {@code If-Match} guards needs no key: it happens once to the state the caller has seen.
 *
 * <p>The transaction begins here and not in the use case, because the claim must come before every
 * lock and the answer is stored after the last write; the use case joins it. A refusal is an
 * exception, which rolls the claim back with all the rest.
 */
@ApplicationScoped
public class IdempotentAnswers {

  private final Idempotency idempotency;
  private final IdempotentRequest request;
  private final Caller caller;
  private final ObjectMapper mapper;
  private final TransactionSynchronizationRegistry transaction;

  IdempotentAnswers(
      Idempotency idempotency,
      IdempotentRequest request,
      Caller caller,
      ObjectMapper mapper,
      TransactionSynchronizationRegistry transaction) {
    this.idempotency = idempotency;
    this.request = request;
    this.caller = caller;
    this.mapper = mapper;
    this.transaction = transaction;
  }

  /**
   * Runs the effect under a claim of the request's key, or repeats the answer it had. A rehearsal
   * runs it, answers with status 200 what it would have answered, and undoes it all: no claim, no
   * change, no event.
   *
   * @param dryRun whether it is a rehearsal; its refusals are those of the real request
   * @param body the body of the request, which tells whether a repetition is the same request
   * @param effect the use case: locks, decides, writes, records its event
   * @throws org.juesuan.platform.web.problem.ProblemException 400 for a missing or malformed key,
   *     422 {@code idempotency-key-reused}, and whatever the effect refuses with
   */
  @Transactional
  public <T> Response answer(DryRun dryRun, @Nullable Object body, Supplier<Answer<T>> effect) {
    return dryRun.asked() ? rehearsal(effect) : once(body, effect);
  }

  /**
   * Runs an effect that {@code If-Match} or {@code If-None-Match} guards. A rehearsal answers with
   * status 200 the state there would be, without a tag, and undoes it all.
   *
   * @param dryRun whether it is a rehearsal; its refusals are those of the real request
   * @param effect the use case: locks, requires the precondition, writes, records its event
   */
  @Transactional
  public <T> Response replacement(DryRun dryRun, Supplier<Answer<T>> effect) {
    return dryRun.asked() ? undone(effect) : response(stored(effect.get())).build();
  }

  /** Runs a withdrawal that {@code If-Match} guards; a rehearsal undoes it. */
  @Transactional
  public void withdrawal(DryRun dryRun, Runnable effect) {
    effect.run();
    if (dryRun.asked()) {
      transaction.setRollbackOnly();
    }
  }

  private <T> Response once(@Nullable Object body, Supplier<Answer<T>> effect) {
    IdempotencyKey key = new IdempotencyKey(caller.subject(), request.operation(), request.key());
    Claim claim = idempotency.claim(key, request.digest(body));
    if (claim instanceof Claim.Replay replay) {
      return response(replay.answer()).header(IdempotencyHeader.REPLAYED, "true").build();
    }
    if (claim instanceof Claim.Reused) {
      throw IdempotencyHeader.reused();
    }
    StoredAnswer stored = stored(effect.get());
    idempotency.complete(key, stored);
    return response(stored).build();
  }

  private <T> Response rehearsal(Supplier<Answer<T>> effect) {
    request.key();
    return undone(effect);
  }

  private <T> Response undone(Supplier<Answer<T>> effect) {
    T body = effect.get().body();
    transaction.setRollbackOnly();
    return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).build();
  }

  /** What a repetition gets is, to the byte, what the first request got. */
  private <T> StoredAnswer stored(Answer<T> answer) {
    String tag = answer.entityTag() == null ? null : answer.entityTag().toString();
    try {
      return new StoredAnswer(
          answer.status(), mapper.writeValueAsString(answer.body()), answer.location(), tag);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an answer's body is always JSON", impossible);
    }
  }

  private static Response.ResponseBuilder response(StoredAnswer answer) {
    Response.ResponseBuilder response =
        Response.status(answer.status())
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(answer.body());
    if (answer.location() != null) {
      response.header(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.entityTag() != null) {
      response.header(HttpHeaders.ETAG, answer.entityTag());
    }
    return response;
  }
}
