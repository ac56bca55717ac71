package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.platform.embedded.LoopbackPort;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The stack with the sample that all test classes share, on a data directory and a port of its own.
 *
 * @param directory everything of it is in here
 * @param scripts what drives it
 * @param spans what its services send, of every trace
 * @param installation what its callers know of it
 * @param report of the centre for 2020, as it was when the sample had just been loaded
 */
record SampleStack(
    Path directory,
    ScriptedStack scripts,
    SpanCollector spans,
    Installation installation,
    String report)
    implements AutoCloseable {
  /** Processes of each service that owns data, all the time. */
  private static final int REPLICAS = Integer.getInteger("juesuan.replicas", 1);

  private static SampleStack start() {
    try {
      Path directory = Files.createTempDirectory("juesuan");
      SpanCollector spans = SpanCollector.start();
      ScriptedStack scripts = new ScriptedStack(directory.resolve("data"), LoopbackPort.free());
      try {
        scripts.tell("OTEL_EXPORTER_OTLP_ENDPOINT", spans.endpoint());
        scripts.tell("OTEL_TRACES_SAMPLER_ARG", "1");
        scripts.tell("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "500ms");
        ScriptedStack.Result result = scripts.up("--detach", "--replicas", "" + REPLICAS);
        assertEquals(0, result.exitCode(), result.output());
        assertTrue(result.output().contains("Juesuan is ready"), result.output());
        EventTopic.awaitQuiet(new ServiceDatabases(scripts.data()));
        Path tokens = directory.resolve("tokens");
        result = scripts.run("token", "--callers", tokens.toString());
        assertEquals(0, result.exitCode(), result.output());
        Installation installation = Installation.of(scripts.url(), tokens);
        return new SampleStack(
            directory, scripts, spans, installation, SampleReport.now(installation));
      } catch (AssertionError | Exception failure) {
        scripts.down();
        throw failure;
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the stack with the sample does not start", e);
    }
  }

  ServiceDatabases databases() {
    return new ServiceDatabases(scripts.data());
  }

  String reportNow() throws IOException, InterruptedException {
    return SampleReport.now(installation);
  }

  @Override
  public void close() throws IOException {
    try (spans) {
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

  /**
   * Starts it for the first class that takes one, and stops it when all have run. Who asks over
   * HTTP alone takes the installation, which is this one unless another is named.
   */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == Installation.class || type == SampleStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Store store = context.getRoot().getStore(Namespace.create(SampleStack.class));
      boolean whole = parameter.getParameter().getType() == SampleStack.class;
      Optional<Installation> named = Installation.named();
      if (named.isPresent()) {
        assertFalse(whole, "with -Dbase.url no stack is started; run only what is tagged blackbox");
        return store.computeIfAbsent(Installation.class, key -> withSample(named.get()));
      }
      SampleStack started =
          store.computeIfAbsent(SampleStack.class, key -> start(), SampleStack.class);
      return whole ? started : started.installation();
    }

    private static Installation withSample(Installation installation) {
      try {
        SampleData.require(installation);
        return installation;
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(installation.url() + " does not answer", e);
      }
    }
  }
}
