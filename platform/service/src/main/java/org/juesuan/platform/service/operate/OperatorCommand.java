package org.juesuan.platform.service.operate;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * A command of the operator: a bean that is annotated for picocli, and says what it does a line at
 * a time. It ends with 0 when all went well, 1 when something did not, 2 when it was asked wrongly.
 */
public abstract class OperatorCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // picocli fills it
  @Spec
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "this text")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  /** The command as picocli sees it. */
  protected final CommandSpec spec() {
    return spec;
  }

  /** Where it says what it does. */
  protected final PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
