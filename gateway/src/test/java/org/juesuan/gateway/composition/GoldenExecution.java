package org.juesuan.gateway.composition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What budget-service answers when it is asked how a budget is carried out. */
public final class GoldenExecution {

  private GoldenExecution() {}

  /** The document as it stands in the file. */
  public static String text() {
    try (InputStream file =
        GoldenExecution.class.getResourceAsStream("/contracts/budget-execution.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
