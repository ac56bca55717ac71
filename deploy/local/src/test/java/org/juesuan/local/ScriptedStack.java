package org.juesuan.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.juesuan.local.options.UpOptions;
import org.juesuan.local.stack.DataDirectory;
import org.juesuan.local.stack.ServiceDefinition;
import org.juesuan.platform.embedded.BackgroundProcess;
import org.juesuan.platform.embedded.EmbeddedPostgresql;
import org.juesuan.platform.embedded.KafkaBroker;

/** A stack that a test drives by the scripts. */
final class ScriptedStack {
  static final Path ROOT = Path.of(System.getProperty("juesuan.root", "../.."));
  private static final long LIMIT_SECONDS = 240;

  private final Map<String, String> environment = new TreeMap<>();
  private final Path directory;
  private final int port;

  ScriptedStack(Path directory, int port) {
    this.directory = directory;
    this.port = port;
  }

  /** How a script ended and all it printed. */
  record Result(int exitCode, String output) {}

  DataDirectory data() {
    return new DataDirectory(directory.toAbsolutePath().normalize());
  }

  int port() {
    return port;
  }

  /** What services are told that are started from now on. */
  void tell(String variable, String value) {
    environment.put(variable, value);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  GatewayClient client() {
    return new GatewayClient(url());
  }

  Result up(String... options) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--port", Integer.toString(port)));
    return run("up", all.toArray(String[]::new));
  }

  void down() throws IOException, InterruptedException {
    run("down");
  }

  String token(String role, String... options) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(role));
    all.addAll(List.of(options));
    return run("token", all.toArray(String[]::new)).output().strip();
  }

  /** Runs a script on this stack's data directory to its end. */
  Result run(String script, String... options) throws IOException, InterruptedException {
    return runWith(Path.of(System.getProperty("java.home")), script, options);
  }

  Result runWith(Path javaHome, String script, String... options)
      throws IOException, InterruptedException {
    Process process = start(javaHome, script, options);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(script + " does not end: " + output);
    }
    return new Result(process.exitValue(), output);
  }

  /** Starts a script and leaves it running. */
  Process start(String script, String... options) throws IOException {
    return start(Path.of(System.getProperty("java.home")), script, options);
  }

  private Process start(Path javaHome, String script, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ROOT.resolve("deploy/local").resolve(script).toString());
    command.addAll(List.of(options));
    command.addAll(List.of("--data", directory.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    return builder.start();
  }

  /** Reads what the process prints up to the text; fails if it ends before. */
  static void awaitOutput(Process process, String text) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder seen = new StringBuilder();
    int character;
    while ((character = reader.read()) >= 0) {
      seen.append((char) character);
      if (seen.indexOf(text) >= 0) {
        return;
      }
    }
    throw new IllegalStateException("ended without \"" + text + "\": " + seen);
  }

  /** Process ids of all components that run, by name. */
  Map<String, Long> processIds() {
    Map<String, Long> ids = new TreeMap<>();
    if (EmbeddedPostgresql.isRunning(data().postgresql())) {
      ids.put("PostgreSQL", EmbeddedPostgresql.start(data().postgresql(), 0).pid());
    }
    if (KafkaBroker.isRunning(data().kafka())) {
      ids.put("Kafka", KafkaBroker.start(data().kafka(), 0).process().pid());
    }
    serviceProcesses().forEach(name -> recorded(name).ifPresent(id -> ids.put(name, id.pid())));
    return ids;
  }

  /** The names of all services and their replicas that run. */
  List<String> serviceProcesses() {
    return ServiceDefinition.ALL.stream()
        .flatMap(
            service -> IntStream.rangeClosed(1, UpOptions.MOST_REPLICAS).mapToObj(service::name))
        .filter(name -> recorded(name).isPresent())
        .toList();
  }

  /** Kills every process of a service, as a crash would. */
  Set<String> killService(String service) {
    Set<String> processes = new TreeSet<>(serviceProcesses());
    processes.removeIf(name -> !name.startsWith(service));
    processes.forEach(name -> recorded(name).orElseThrow().kill());
    return processes;
  }

  /** Kills the database server as a crash would; its name. */
  String killDatabase() {
    long id = EmbeddedPostgresql.start(data().postgresql(), 0).pid();
    ProcessHandle.of(id).orElseThrow().destroyForcibly();
    return "PostgreSQL";
  }

  private Optional<BackgroundProcess> recorded(String process) {
    return BackgroundProcess.recorded(data().service(process).resolve("process"));
  }

  static boolean isAlive(long processId) {
    return ProcessHandle.of(processId).map(ProcessHandle::isAlive).orElse(false)
        && !isZombie(processId);
  }

  /** Where nobody reaps orphans, an ended process stays in the table. */
  private static boolean isZombie(long processId) {
    Path stat = Path.of("/proc/" + processId + "/stat");
    try {
      return Files.exists(stat) && Files.readString(stat).contains(") Z");
    } catch (IOException e) {
      return true;
    }
  }
}
