package org.juesuan.platform.service.operate;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Runs one command on the standard streams. */
@Singleton
@Unremovable
final class OperatorProgram implements QuarkusApplication {
  private final OperatorCommands commands;

  OperatorProgram(OperatorCommands commands) {
    this.commands = commands;
  }

  @Override
  public int run(String... arguments) {
    return commands.run(writer(System.out), writer(System.err), arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
