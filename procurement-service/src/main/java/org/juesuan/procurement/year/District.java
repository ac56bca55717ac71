package org.juesuan.procurement.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;

/** The district this installation serves; facts of no department are numbered in its stream. */
@ApplicationScoped
public class District {

  private static final Pattern FORM = Pattern.compile("\\d{6}");

  private final String code;
  private final EventStreams streams;

  District(@ConfigProperty(name = "juesuan.district") String code, EventStreams streams) {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("juesuan.district is the six digits of a district");
    }
    this.code = code;
    this.streams = streams;
  }

  /** Its six digits (区划代码). */
  public String code() {
    return code;
  }

  /** Locks what belongs to no department until the transaction ends. */
  public Sequenced lock() {
    return streams.lock(EventStream.withoutYear(code));
  }
}
