package org.juesuan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.juesuan.local.options.AnnualPathOptions;
import org.juesuan.local.options.DownOptions;
import org.juesuan.local.options.OperateOptions;
import org.juesuan.local.options.TokenOptions;
import org.juesuan.local.options.UpOptions;
import org.juesuan.local.options.UsageException;
import org.juesuan.local.sample.SampleLoader;
import org.juesuan.local.stack.Console;
import org.juesuan.local.stack.DataDirectory;
import org.juesuan.local.stack.Stack;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.StartFailure;

/**
 * The commands {@code up}, {@code down}, {@code token}, {@code annual-path} and {@code operate}
 * behind the scripts of the same names. Ends with 0, with 1 after one sentence about what failed,
 * or with 2 after the usage.
 */
public final class LocalStack {
  private static final Duration TOKEN_VALIDITY = Duration.ofHours(12);
  private static final Duration SAMPLE_TOKEN_VALIDITY = Duration.ofHours(1);
  private static final String DISTRICT = "110106";

  private final Path projectRoot;
  private final PrintStream out;
  private final PrintStream err;

  LocalStack(Path projectRoot, PrintStream out, PrintStream err) {
    this.projectRoot = projectRoot;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs one command.
   *
   * @param arguments the command's name and its command line
   */
  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("juesuan.root", ".")).toAbsolutePath().normalize();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    List<String> line = Arrays.asList(arguments);
    System.exit(new LocalStack(root, out, err).run(line.get(0), line.subList(1, line.size())));
  }

  int run(String command, List<String> line) {
    Path defaultData = projectRoot.resolve("deploy/local/.data");
    try {
      return switch (command) {
        case "up" -> up(UpOptions.parse(line, defaultData));
        case "down" -> down(DownOptions.parse(line, defaultData));
        case "token" -> token(TokenOptions.parse(line, defaultData));
        case "annual-path" -> annualPath(AnnualPathOptions.parse(line, defaultData));
        case "operate" -> operate(OperateOptions.parse(line, defaultData));
        default -> throw new UsageException("unknown command " + command);
      };
    } catch (UsageException e) {
      err.println("juesuan: " + e.getMessage());
      err.print(usage(command));
      return 2;
    } catch (StartFailure e) {
      return failed(e.getMessage());
    } catch (UncheckedIOException e) {
      return failed(e.getMessage() + ".");
    }
  }

  private int up(UpOptions options) {
    if (options.help()) {
      out.print(UpOptions.USAGE);
      return 0;
    }
    long begin = System.nanoTime();
    DataDirectory data = DataDirectory.open(options.data());
    Console console = new Console(out);
    Stack stack = new Stack(data, projectRoot, console);
    Interruption interruption = new Interruption(stack::abandon);
    int port;
    try {
      port = stack.up(new Stack.Wish(options.fresh(), options.port(), options.replicas()), 1);
      loadSample(options, data, console, port);
    } catch (StartFailure | UncheckedIOException e) {
      console.fail();
      stack.abandon();
      throw e;
    }
    interruption.means(options.detach() ? () -> {} : stack::down);
    printAddresses(options, data, port, Duration.ofNanos(System.nanoTime() - begin));
    if (!options.detach()) {
      stack.watch();
      interruption.means(() -> {});
    }
    return 0;
  }

  private void loadSample(UpOptions options, DataDirectory data, Console console, int port) {
    console.begin("sample");
    if (!options.sample()) {
      console.end("not asked for");
      return;
    }
    if (Files.exists(data.sampleLoaded())) {
      console.end("already loaded");
      return;
    }
    long begin = System.nanoTime();
    int requests =
        loader(data, port, "sample-")
            .load(projectRoot.resolve("deploy/local/sample"), file -> out.print("."));
    try {
      Files.writeString(data.sampleLoaded(), requests + " requests\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + data.root(), e);
    }
    console.end(
        " " + requests + " requests through the gateway",
        Duration.ofNanos(System.nanoTime() - begin));
  }

  /** Sends steps, each role as another person. */
  private static SampleLoader loader(DataDirectory data, int port, String persons) {
    LocalIdentity identity = LocalIdentity.in(data.identity());
    return new SampleLoader(
        URI.create("http://127.0.0.1:" + port),
        role ->
            identity.token(
                persons + role, List.of(role), List.of(DISTRICT), SAMPLE_TOKEN_VALIDITY));
  }

  private void printAddresses(UpOptions options, DataDirectory data, int port, Duration taken) {
    String base = "http://localhost:" + port;
    String where = isDefault(data) ? "" : " --data " + data.root();
    String report = "departments/110106-208-005/years/2020";
    out.printf(
        """

        Juesuan is ready (%d s).
          Report     %s/%s
          as JSON    %s/api/v1/reports/%s
          Contract   %s/q/openapi
          Sign in    open %s/ and paste what this prints: deploy/local/token viewer%s
          Logs       %s
          Stop       %sdeploy/local/down%s
        """,
        taken.toSeconds(),
        base,
        report,
        base,
        report,
        base,
        base,
        where,
        data.root().resolve("logs"),
        options.detach() ? "" : "Ctrl-C, or ",
        where);
  }

  private boolean isDefault(DataDirectory data) {
    return data.root().equals(projectRoot.resolve("deploy/local/.data"));
  }

  private int down(DownOptions options) {
    if (options.help()) {
      out.print(DownOptions.USAGE);
      return 0;
    }
    if (!DataDirectory.exists(options.data())) {
      out.println("There is no stack in " + options.data().toAbsolutePath() + ".");
      return 0;
    }
    new Stack(DataDirectory.open(options.data()), projectRoot, new Console(out)).down();
    return 0;
  }

  private int token(TokenOptions options) {
    if (options.help()) {
      out.print(TokenOptions.USAGE);
      return 0;
    }
    if (!DataDirectory.exists(options.data())) {
      return failed(noStack(options.data()));
    }
    LocalIdentity identity = LocalIdentity.in(DataDirectory.open(options.data()).identity());
    if (options.callers() != null) {
      CallerTokens.write(identity, TOKEN_VALIDITY, options.callers());
      return 0;
    }
    out.println(
        identity.token(options.subject(), options.roles(), options.departments(), TOKEN_VALIDITY));
    return 0;
  }

  private int annualPath(AnnualPathOptions options) {
    if (options.help()) {
      out.print(AnnualPathOptions.USAGE);
      return 0;
    }
    if (!DataDirectory.exists(options.data())) {
      return failed(noStack(options.data()));
    }
    DataDirectory data = DataDirectory.open(options.data());
    if (!Files.exists(data.sampleLoaded())) {
      return failed(
          "The annual path needs the stack with its sample; start it with deploy/local/up.");
    }
    int port = new Stack(data, projectRoot, new Console(out)).gatewayPort();
    loader(data, port, "path-")
        .load(projectRoot.resolve("deploy/local/sample/annual-path"), out::println);
    String account = "departments/110106-902/years/2020";
    out.printf(
        """
        Published, for anybody:
          Report     http://localhost:%d/%s
          Revision   http://localhost:%d/api/v1/reports/%s/publication
        """,
        port, account, port, account);
    return 0;
  }

  private int operate(OperateOptions options) {
    if (options.help()) {
      out.print(OperateOptions.USAGE);
      return 0;
    }
    if (!DataDirectory.exists(options.data())) {
      return failed(noStack(options.data()));
    }
    return new Stack(DataDirectory.open(options.data()), projectRoot, new Console(out))
        .operate(options.service(), options.command());
  }

  private static String noStack(Path data) {
    return "There is no stack in "
        + data.toAbsolutePath()
        + "; start it first with deploy/local/up.";
  }

  private int failed(String sentence) {
    err.println("juesuan: " + sentence);
    return 1;
  }

  private static String usage(String command) {
    return switch (command) {
      case "down" -> DownOptions.USAGE;
      case "token" -> TokenOptions.USAGE;
      case "annual-path" -> AnnualPathOptions.USAGE;
      case "operate" -> OperateOptions.USAGE;
      default -> UpOptions.USAGE;
    };
  }
}
