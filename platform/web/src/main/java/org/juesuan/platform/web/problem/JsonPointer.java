package org.juesuan.platform.web.problem;

/** Builds a JSON pointer (RFC 6901) step by step. */
final class JsonPointer {

  private final StringBuilder written = new StringBuilder();

  JsonPointer member(String name) {
    written.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    return this;
  }

  JsonPointer element(int index) {
    written.append('/').append(index);
    return this;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
