package org.juesuan.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReplicasTest {

  private static final URI ONE = URI.create("http://127.0.0.1:1");
  private static final URI TWO = URI.create("http://127.0.0.1:2");
  private static final URI THREE = URI.create("http://127.0.0.1:3");

  private long now;

  @Test
  @DisplayName("the addresses are taken in turn; a single one always")
  void inTurn() {
    Replicas replicas = new Replicas(List.of(ONE, TWO, THREE), () -> now);
    assertEquals(List.of(ONE, TWO, THREE), replicas.inTurn());
    assertEquals(List.of(TWO, THREE, ONE), replicas.inTurn());
    assertEquals(List.of(THREE, ONE, TWO), replicas.inTurn());
    assertEquals(List.of(ONE, TWO, THREE), replicas.inTurn());
    Replicas single = new Replicas(List.of(ONE), () -> now);
    single.refused(ONE);
    assertEquals(List.of(ONE), single.inTurn());
    assertThrows(IllegalArgumentException.class, () -> new Replicas(List.of(), () -> now));
  }

  @Test
  @DisplayName("an address that refused comes last for two seconds")
  void passedOver() {
    Replicas replicas = new Replicas(List.of(ONE, TWO), () -> now);
    replicas.refused(ONE);
    assertEquals(List.of(TWO, ONE), replicas.inTurn());
    assertEquals(List.of(TWO, ONE), replicas.inTurn());
    now = Duration.ofSeconds(2).toNanos();
    assertEquals(List.of(ONE, TWO), replicas.inTurn());
  }

  @Test
  @DisplayName("an address that is about to end comes last until it has")
  void leaving() {
    Replicas replicas = new Replicas(List.of(ONE, TWO), () -> now);
    replicas.leaving(ONE);
    now = Duration.ofSeconds(14).toNanos();
    assertEquals(List.of(TWO, ONE), replicas.inTurn());
    assertEquals(List.of(TWO, ONE), replicas.inTurn());
    now = Duration.ofSeconds(15).toNanos();
    assertEquals(List.of(ONE, TWO), replicas.inTurn());
  }

  @Test
  @DisplayName("a refused connection goes on to the next address, and nothing else does")
  void asksTheNext() {
    List<URI> asked = new ArrayList<>();
    ReplicaClients<URI> clients =
        new ReplicaClients<>(new Replicas(List.of(ONE, TWO, THREE), () -> now), address -> address);

    Uni<URI> found = clients.ask(address -> answering(address, asked, Set.of(ONE, TWO)));
    assertEquals(THREE, found.await().indefinitely());
    assertEquals(List.of(ONE, TWO, THREE), asked);

    asked.clear();
    Uni<URI> nobody = clients.ask(address -> answering(address, asked, Set.of(ONE, TWO, THREE)));
    assertTrue(Replicas.nothingSent(failureOf(nobody)));
    assertEquals(3, asked.size());

    asked.clear();
    Uni<URI> broken =
        clients.ask(
            address -> {
              asked.add(address);
              return Uni.createFrom().failure(new IOException("connection reset"));
            });
    assertFalse(Replicas.nothingSent(failureOf(broken)));
    assertEquals(1, asked.size());
  }

  private static Uni<URI> answering(URI address, List<URI> asked, Set<URI> refusing) {
    asked.add(address);
    return refusing.contains(address)
        ? Uni.createFrom().failure(new IllegalStateException(new ConnectException("refused")))
        : Uni.createFrom().item(address);
  }

  private static Throwable failureOf(Uni<?> failing) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    failing.subscribe().with(unexpected -> {}, failure::set);
    return Objects.requireNonNull(failure.get());
  }
}
