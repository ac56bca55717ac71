package org.juesuan.gateway.routing;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The gateway's own clients of one service, one for each of its addresses.
 *
 * @param <C> the client
 */
public final class ReplicaClients<C> {

  /**
   * For how long a connection may lie idle: shorter than a service goes on serving after it was
   * asked to stop, so that it has none to cut off.
   */
  public static final int KEEP_ALIVE_SECONDS = 5;

  private final Replicas replicas;
  private final Map<URI, C> clients = new HashMap<>();

  /**
   * @param client makes the client of an address
   */
  public ReplicaClients(Replicas replicas, Function<URI, C> client) {
    this.replicas = replicas;
    replicas.addresses().forEach(address -> clients.put(address, client.apply(address)));
  }

  /**
   * Asks the address whose turn it is, and the next one only where nothing could be sent.
   *
   * @return fails as the last address asked did
   */
  public <T> Uni<T> ask(Function<C, Uni<T>> question) {
    return Uni.createFrom().deferred(() -> ask(question, replicas.inTurn().iterator()));
  }

  private <T> Uni<T> ask(Function<C, Uni<T>> question, Iterator<URI> addresses) {
    URI address = addresses.next();
    return question
        .apply(Objects.requireNonNull(clients.get(address)))
        .onFailure(Replicas::nothingSent)
        .recoverWithUni(
            failure -> {
              replicas.refused(address);
              return addresses.hasNext()
                  ? ask(question, addresses)
                  : Uni.createFrom().failure(failure);
            });
  }
}
