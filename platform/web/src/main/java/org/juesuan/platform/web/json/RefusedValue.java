package org.juesuan.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value that strict JSON refuses. Its requirement never repeats the value. */
public final class RefusedValue extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  private final String requirement;

  RefusedValue(JsonParser parser, String requirement) {
    super(parser, requirement);
    this.requirement = requirement;
  }

  /** What the field requires, as a violation's message. */
  public String requirement() {
    return requirement;
  }
}
