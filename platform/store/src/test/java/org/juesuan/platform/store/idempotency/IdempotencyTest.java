package org.juesuan.platform.store.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.juesuan.platform.store.Concurrently;
import org.juesuan.platform.store.Database;
import org.juesuan.platform.store.RolledBack;
import org.juesuan.platform.store.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StoreTest
class IdempotencyTest {
  private static final String CALLER = "clerk-1";
  private static final String OPERATION = "POST /things";
  private static final String COUNT = "SELECT count(*) FROM idempotency WHERE idempotency_key = ?";

  private final Database database = Database.ofStoreTests();
  @Inject Idempotency idempotency;
  @Inject IdempotencyPurge purge;

  @Test
  @DisplayName("INV-5 one key on 16 threads: one effect, the same answer for all")
  void keyRacesItself() throws Exception {
    AtomicInteger effects = new AtomicInteger();
    List<StoredAnswer> answers =
        Concurrently.call(
            16,
            thread ->
                () ->
                    QuarkusTransaction.requiringNew()
                        .call(
                            () -> {
                              IdempotencyKey key = key("race");
                              Claim claim = idempotency.claim(key, "digest");
                              if (claim instanceof Claim.Replay replay) {
                                return replay.answer();
                              }
                              assertInstanceOf(Claim.Fresh.class, claim);
                              StoredAnswer answer = answer(effects.incrementAndGet());
                              idempotency.complete(key, answer);
                              return answer;
                            }));
    assertEquals(1, effects.get());
    assertEquals(List.of(answer(1)), answers.stream().distinct().toList());
  }

  @Test
  @DisplayName(
      "INV-5 the same key with another request is reused, of another caller or operation fresh")
  void otherRequest() {
    IdempotencyKey key = key("other");
    completed(key, "digest");
    assertEquals(new Claim.Reused(), claimAndRollBack(key, "other digest"));
    assertEquals(new Claim.Replay(answer(1)), claimAndRollBack(key, "digest"));
    assertEquals(
        new Claim.Fresh(),
        claimAndRollBack(new IdempotencyKey("clerk-2", OPERATION, key.key()), "digest"));
    assertEquals(
        new Claim.Fresh(),
        claimAndRollBack(new IdempotencyKey(CALLER, "POST /others", key.key()), "digest"));
  }

  @Test
  @DisplayName("INV-5 a second request waits for the first: its answer if it commits")
  void waitsForCommit() throws Exception {
    assertEquals(new Claim.Replay(answer(1)), claimedBehind(key("behind-commit"), "digest", true));
    assertEquals(new Claim.Reused(), claimedBehind(key("behind-other"), "other digest", true));
  }

  @Test
  @DisplayName("INV-5 a second request waits for the first: a fresh claim if it rolls back")
  void waitsForRollback() throws Exception {
    assertEquals(new Claim.Fresh(), claimedBehind(key("behind-rollback"), "digest", false));
  }

  /** What the second request gets that begins while the first has claimed and not ended. */
  private Claim claimedBehind(IdempotencyKey key, String secondDigest, boolean firstCommits)
      throws Exception {
    CountDownLatch claimed = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Supplier<Boolean> claiming =
        () -> {
          idempotency.claim(key, "digest");
          idempotency.complete(key, answer(1));
          claimed.countDown();
          awaitLatch(mayEnd);
          return true;
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Boolean> first =
          threads.submit(
              () ->
                  firstCommits
                      ? QuarkusTransaction.requiringNew().call(claiming::get)
                      : RolledBack.call(claiming));
      awaitLatch(claimed);
      Future<Claim> second = threads.submit(() -> claimAndRollBack(key, secondDigest));
      database.awaitBlocked(1);
      mayEnd.countDown();
      assertTrue(first.get(20, TimeUnit.SECONDS));
      return second.get(20, TimeUnit.SECONDS);
    } finally {
      mayEnd.countDown();
      threads.shutdownNow();
    }
  }

  @Test
  @DisplayName("INV-5 a refusal stores nothing: the released key is fresh again")
  void released() {
    IdempotencyKey key = key("released");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              idempotency.claim(key, "digest");
              idempotency.release(key);
            });
    assertEquals(0, database.number(COUNT, key.key()));
    assertEquals(new Claim.Fresh(), claimAndRollBack(key, "other digest"));
  }

  @Test
  @DisplayName("INV-5 a claim cannot be committed without its answer")
  void claimWithoutAnswer() {
    IdempotencyKey key = key("forgotten");
    assertThrows(
        RuntimeException.class,
        () -> QuarkusTransaction.requiringNew().run(() -> idempotency.claim(key, "digest")));
    assertEquals(0, database.number(COUNT, key.key()));
  }

  @Test
  @DisplayName("an answered key is neither answered again nor released")
  void answeredOnce() {
    IdempotencyKey key = key("answered");
    completed(key, "digest");
    assertThrows(
        IllegalStateException.class,
        () -> QuarkusTransaction.requiringNew().run(() -> idempotency.complete(key, answer(2))));
    assertThrows(
        IllegalStateException.class,
        () -> QuarkusTransaction.requiringNew().run(() -> idempotency.release(key)));
    assertEquals(new Claim.Replay(answer(1)), claimAndRollBack(key, "digest"));
  }

  @Test
  @DisplayName("a key claimed twice in one transaction is a bug, and so is a claim without one")
  void misuse() {
    IdempotencyKey key = key("misuse");
    assertThrows(IllegalStateException.class, () -> idempotency.claim(key, "digest"));
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      idempotency.claim(key, "digest");
                      idempotency.claim(key, "digest");
                    }));
    assertThrows(IllegalArgumentException.class, () -> new StoredAnswer(422, "", null, null));
    assertThrows(IllegalArgumentException.class, () -> new IdempotencyKey("", OPERATION, "k"));
  }

  @Test
  @DisplayName(
      "INV-5 batches over the same keys in other orders do not deadlock, each key has one effect")
  void batches() throws Exception {
    AtomicInteger effects = new AtomicInteger();
    Concurrently.call(
        16,
        thread ->
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          Map<IdempotencyKey, String> batch = new HashMap<>();
                          for (int i = 0; i < 20; i++) {
                            batch.put(key("batch-" + (i * (thread + 1)) % 23), "digest");
                          }
                          idempotency
                              .claimAll(batch)
                              .forEach(
                                  (key, claim) -> {
                                    if (claim instanceof Claim.Fresh) {
                                      effects.incrementAndGet();
                                      idempotency.complete(key, answer(1));
                                    }
                                  });
                          return batch.size();
                        }));
    long stored =
        database.number("SELECT count(*) FROM idempotency WHERE idempotency_key LIKE 'batch-%'");
    assertEquals(stored, effects.get());
  }

  @Test
  @DisplayName("keys are forgotten after 30 days and not before")
  void purged() throws SQLException {
    completed(key("old"), "digest");
    completed(key("young"), "digest");
    database.update(
        "UPDATE idempotency SET claimed_at = now() - interval '30 days 1 minute'"
            + " WHERE idempotency_key = 'old'");
    database.update(
        "UPDATE idempotency SET claimed_at = now() - interval '29 days 23 hours'"
            + " WHERE idempotency_key = 'young'");
    purge.purge();
    assertEquals(0, database.number(COUNT, "old"));
    assertEquals(1, database.number(COUNT, "young"));
  }

  private void completed(IdempotencyKey key, String digest) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertEquals(new Claim.Fresh(), idempotency.claim(key, digest));
              idempotency.complete(key, answer(1));
            });
  }

  private Claim claimAndRollBack(IdempotencyKey key, String digest) {
    return RolledBack.call(() -> idempotency.claim(key, digest));
  }

  private static IdempotencyKey key(String key) {
    return new IdempotencyKey(CALLER, OPERATION, key);
  }

  private static StoredAnswer answer(int number) {
    return new StoredAnswer(201, "{\"number\":" + number + "}", "/things/" + number, "\"v1\"");
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the other side did not come");
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
