package org.juesuan.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.juesuan.platform.web.path.BodyLimits;

/** One route per service: everything below its prefix goes on to it. */
@ApplicationScoped
public class ForwardingRoutes {

  private static final int CONNECTIONS = 128;
  private static final int WAITING = 512;

  private final ServiceAddresses addresses;
  private final ForwardSettings waiting;
  private final BodyLimits limits;
  private final Vertx vertx;

  ForwardingRoutes(
      ServiceAddresses addresses, ForwardSettings waiting, BodyLimits limits, Vertx vertx) {
    this.addresses = addresses;
    this.waiting = waiting;
    this.limits = limits;
    this.vertx = vertx;
  }

  void open(@Observes Router router) {
    HttpClient client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) waiting.connectTimeout().toMillis())
                .setMaxPoolSize(CONNECTIONS)
                .setMaxWaitQueueSize(WAITING)
                .setKeepAliveTimeout(ReplicaClients.KEEP_ALIVE_SECONDS));
    route(router, "/api/v1/budget", client, addresses.budget());
    route(router, "/api/v1/evaluation", client, addresses.evaluation());
    route(router, "/api/v1/procurement", client, addresses.procurement());
  }

  private void route(
      Router router, String prefix, HttpClient client, ServiceAddresses.Service service) {
    Forwarding forwarding =
        new Forwarding(client, Replicas.of(service), waiting.deadline().toMillis(), limits);
    router.route(prefix).handler(forwarding);
    router.route(prefix + "/*").handler(forwarding);
  }
}
