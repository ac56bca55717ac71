package org.juesuan.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.platform.embedded.BackgroundProcess;
import org.juesuan.platform.embedded.LoopbackPort;

/**
 * Runs the services once, on the image's own runtime, from the first request of the sample to the
 * last: what a JVM saw then, the next one has at its start.
 */
final class Training {
  /** A JVM writes its cache when it ends, and takes its time. */
  private static final Duration FAREWELL = Duration.ofMinutes(5);

  private final Path root;
  private final Path runtime;

  /**
   * @param root looks like the project: the services, and the sample
   * @param runtime what the image will run them with
   */
  Training(Path root, Path runtime) {
    this.root = root;
    this.runtime = runtime;
  }

  /** Makes a cache for each of them, named as {@link #cache} says. */
  void run(List<Application> applications) throws IOException, InterruptedException {
    stack("up", List.of("--detach", "--port", Integer.toString(LoopbackPort.free())));
    try {
      for (Application application : applications) {
        BackgroundProcess.recorded(data().resolve("services/" + application.name() + "/process"))
            .orElseThrow(() -> new IllegalStateException(application.name() + " does not run"))
            .stop(FAREWELL);
        if (!Files.exists(cache(application))) {
          throw new IllegalStateException(application.name() + " ended without its AOT cache");
        }
      }
    } finally {
      stack("down", List.of());
    }
  }

  Path cache(Application application) {
    return root.resolve(application.name() + ".aot");
  }

  private Path data() {
    return root.resolve("data");
  }

  private void stack(String command, List<String> options)
      throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                runtime.resolve("bin/java").toString(),
                "-Djava.net.preferIPv4Stack=true",
                "-Djuesuan.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                "org.juesuan.local.LocalStack",
                command,
                "--data",
                data().toString()));
    line.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
    builder
        .environment()
        .put(
            "JUESUAN_JAVA_OPTIONS",
            // With both compilers, as in a cluster: the cache holds profiles for the second.
            "-XX:TieredStopAtLevel=4 -XX:AOTCacheOutput=" + root.resolve("{service}.aot"));
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " of the local stack ended with " + status);
    }
  }
}
