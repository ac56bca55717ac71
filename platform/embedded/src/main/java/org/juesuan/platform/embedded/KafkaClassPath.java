package org.juesuan.platform.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;

/**
 * The jars of the broker's JVM. The build writes their list relative to the Maven repository; the
 * repository is found by the one jar of them that is also on our own class path.
 */
final class KafkaClassPath {
  /** Set to use the jars of another repository than the one the Kafka client was loaded from. */
  static final String REPOSITORY = "juesuan.maven.repository";

  private static final String LIST = "kafka.classpath";
  private static final String PLACEHOLDER = "{repository}";

  private KafkaClassPath() {}

  static List<Path> of() throws IOException {
    List<Path> paths = new ArrayList<>();
    paths.add(home(KafkaProcess.class));
    Path repository = repository();
    for (String entry : list().split("\\|", -1)) {
      Path jar = Path.of(entry.strip().replace(PLACEHOLDER, repository.toString()));
      if (!Files.exists(jar)) {
        throw new IOException("a jar of the broker is missing: " + jar);
      }
      paths.add(jar);
    }
    return paths;
  }

  private static String list() throws IOException {
    try (InputStream stream = KafkaClassPath.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new IOException("the build left no list of the broker's jars");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** From .../org/apache/kafka/kafka-clients/VERSION/kafka-clients-VERSION.jar up to the dots. */
  private static Path repository() throws IOException {
    String configured = System.getProperty(REPOSITORY);
    if (configured != null) {
      return Path.of(configured);
    }
    Path jar = home(Admin.class);
    int artifactDepth = 6;
    Path repository = jar;
    for (int i = 0; i < artifactDepth && repository != null; i++) {
      repository = repository.getParent();
    }
    if (repository == null) {
      throw new IOException("the Kafka client was not loaded from a Maven repository: " + jar);
    }
    return repository;
  }

  /** The jar or directory the class was loaded from. */
  private static Path home(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    URL url = type.getResource(type.getSimpleName() + ".class");
    if (url == null) {
      throw new IOException("cannot tell where " + type.getName() + " comes from");
    }
    String location = url.toString();
    String base = location.substring(0, location.length() - name.length());
    if (base.startsWith("jar:")) {
      base = base.substring("jar:".length(), base.lastIndexOf('!'));
    }
    return Path.of(URI.create(base));
  }
}
