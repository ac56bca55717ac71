package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.platform.embedded.LoopbackPort;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The stack with the sample that all test classes share, on a data directory and a port of its own.
 *
 * @param directory everything of it is in here
 * @param scripts what drives it
 * @param report of the centre for 2020, as it was when the sample had just been loaded
 */
record SampleStack(Path directory, ScriptedStack scripts, String report) implements AutoCloseable {
  static final String REPORT = "/api/v1/reports/departments/110106-208-005/years/2020";

  private static SampleStack start() {
    try {
      Path directory = Files.createTempDirectory("juesuan");
      ScriptedStack scripts = new ScriptedStack(directory.resolve("data"), LoopbackPort.free());
      try {
        ScriptedStack.Result result = scripts.up("--detach");
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("Juesuan is ready"), result.output());
        EventTopic.awaitQuiet(new ServiceDatabases(scripts.data()));
        return new SampleStack(directory, scripts, reportOf(scripts));
      } catch (AssertionError | Exception failure) {
        scripts.down();
        throw failure;
      }
    } catch (IOException | SQLException | InterruptedException e) {
      throw new IllegalStateException("the stack with the sample does not start", e);
    }
  }

  ServiceDatabases databases() {
    return new ServiceDatabases(scripts.data());
  }

  String reportNow() throws IOException, InterruptedException {
    return reportOf(scripts);
  }

  private static String reportOf(ScriptedStack scripts) throws IOException, InterruptedException {
    HttpResponse<String> answer = scripts.report(REPORT, scripts.token("viewer"));
    assertEquals(200, answer.statusCode(), answer.body());
    // The position of a feed moves with every other department, too.
    return answer.body().replaceAll("\"feedPosition\":\\d+", "\"feedPosition\":0");
  }

  @Override
  public void close() throws IOException {
    try {
      scripts.down();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the stack with the sample is not stopped", e);
    }
    List<Path> paths;
    try (Stream<Path> all = Files.walk(directory)) {
      paths = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /** Starts it for the first class that takes one, and stops it when all have run. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SampleStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(SampleStack.class))
          .computeIfAbsent(SampleStack.class, key -> start());
    }
  }
}
