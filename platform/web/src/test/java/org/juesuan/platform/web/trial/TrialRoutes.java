package org.juesuan.platform.web.trial;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Routes beside the resources, as a gateway that forwards has them. */
@ApplicationScoped
public class TrialRoutes {

  void open(@Observes Router router) {
    router.route("/route/ok").handler(context -> context.response().end("ok"));
    router
        .route("/route/broken")
        .handler(
            context -> {
              throw new IllegalStateException(TrialResource.SECRET);
            });
    router.route("/route/refused").handler(context -> context.fail(405));
  }
}
