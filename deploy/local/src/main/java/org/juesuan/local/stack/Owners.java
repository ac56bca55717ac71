package org.juesuan.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.juesuan.local.options.UpOptions;

/**
 * The processes of the services that own data: each service has the same number of replicas, which
 * is remembered from start to start.
 */
final class Owners {
  private final DataDirectory data;
  private final List<ServiceProcess> all;
  private int replicas;

  Owners(DataDirectory data, Path projectRoot) {
    this.data = data;
    this.all =
        ServiceDefinition.ALL.stream()
            .filter(ServiceDefinition::ownsData)
            .flatMap(
                definition ->
                    IntStream.rangeClosed(1, UpOptions.MOST_REPLICAS)
                        .mapToObj(
                            replica -> new ServiceProcess(definition, replica, data, projectRoot)))
            .toList();
    this.replicas = remembered();
  }

  /** Decides on the number: the one asked for, or as many as there were. */
  void choose(OptionalInt requested) {
    replicas = requested.orElse(remembered());
    try {
      Files.writeString(data.replicas(), replicas + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + data.root(), e);
    }
  }

  /** Those that are to run, service by service. */
  List<ServiceProcess> wanted() {
    return all.stream().filter(process -> process.replica() <= replicas).toList();
  }

  /** Those that are not to run, whether or not they do. */
  List<ServiceProcess> surplus() {
    return all.stream().filter(process -> process.replica() > replicas).toList();
  }

  /** All there can be. */
  List<ServiceProcess> all() {
    return all;
  }

  private int remembered() {
    try {
      return Files.exists(data.replicas())
          ? Math.min(
              Integer.parseInt(Files.readString(data.replicas()).strip()), UpOptions.MOST_REPLICAS)
          : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
