package org.juesuan.platform.arch.sample.payment;

import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.List;

/** Breaks: entities given by a resource. Not a bean: the sample is never run. */
@Path("/sample")
public abstract class PaymentResource {

  /** A row. */
  @Entity
  public static class Row {}

  /** Gives rows as they are. */
  public abstract List<Row> rows();
}
