package org.juesuan.platform.service.operate;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** All commands of a service, as one command line. */
@Singleton
@Unremovable
public class OperatorCommands {
  private static final Logger LOG = Logger.getLogger(OperatorCommands.class);

  private static final int WIDTH = 100;

  private final List<OperatorCommand> commands;
  private final String service;

  OperatorCommands(
      @All List<OperatorCommand> commands,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.commands = List.copyOf(commands);
    this.service = service;
  }

  /**
   * Runs one command.
   *
   * @param out what it says
   * @param err one sentence about what failed, or the usage
   * @return 0 when all went well, 1 when something did not, 2 when it was asked wrongly
   */
  public int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandSpec all = CommandSpec.create().name(service);
    all.usageMessage().description("Commands of an operator. Without one, the service runs.");
    CommandLine line = new CommandLine(all);
    commands.forEach(line::addSubcommand);
    line.addSubcommand(new CommandLine.HelpCommand());
    return line.setUsageHelpWidth(WIDTH)
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExecutionExceptionHandler(OperatorCommands::failed)
        .execute(arguments);
  }

  private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    LOG.debug("The command failed", failure);
    line.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }
}
