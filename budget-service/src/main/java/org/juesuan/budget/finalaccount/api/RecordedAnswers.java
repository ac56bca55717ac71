package org.juesuan.budget.finalaccount.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.juesuan.platform.service.answer.Versioned;

/** How the PUT of a thing that may be new answers. */
final class RecordedAnswers {

  private RecordedAnswers() {}

  /** 201 for the first version, 200 for any later one; both with the tag of the state. */
  static <T, V> RestResponse<V> of(Versioned<T> recorded, Function<Versioned<T>, V> view) {
    Response.Status status = recorded.version() == 1 ? Response.Status.CREATED : Response.Status.OK;
    return RestResponse.ResponseBuilder.create(status, view.apply(recorded))
        .header(HttpHeaders.ETAG, recorded.entityTag().toString())
        .build();
  }
}
