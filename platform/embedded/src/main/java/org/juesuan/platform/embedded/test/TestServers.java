package org.juesuan.platform.embedded.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.juesuan.platform.embedded.Directories;
import org.juesuan.platform.embedded.EmbeddedPostgresql;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.ServiceDatabase;

/**
 * The servers of one test JVM, in a temporary directory, started when first asked for and stopped
 * when the JVM ends. Quarkus loads test classes more than once, so nothing is kept in a field: the
 * directory is a system property, and whoever asks again adopts the server that runs there.
 */
public final class TestServers {
  private static final String DIRECTORY = "juesuan.test.directory";

  private TestServers() {}

  /** The PostgreSQL server of this JVM's tests. */
  public static EmbeddedPostgresql postgresql() {
    synchronized (lock()) {
      return EmbeddedPostgresql.start(directory().resolve("postgresql"), 0);
    }
  }

  /** The database of a service on that server. */
  public static ServiceDatabase database(String service) {
    synchronized (lock()) {
      return postgresql().createServiceDatabase(service);
    }
  }

  /**
   * The Kafka broker of this JVM's tests. A test may kill it; asking again starts it on the same
   * port with what it held.
   */
  public static KafkaBroker kafka() {
    synchronized (lock()) {
      return KafkaBroker.start(directory().resolve("kafka"), 0);
    }
  }

  /** The key pair that signs this JVM's test tokens. */
  public static LocalIdentity identity() {
    return LocalIdentity.in(directory().resolve("identity"));
  }

  private static Path directory() {
    synchronized (lock()) {
      String known = System.getProperty(DIRECTORY);
      if (known != null) {
        return Path.of(known);
      }
      try {
        Path created = Files.createTempDirectory("juesuan-test").toRealPath();
        System.setProperty(DIRECTORY, created.toString());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(created), "test-servers-stop"));
        return created;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void stop(Path directory) {
    KafkaBroker.stop(directory.resolve("kafka"));
    EmbeddedPostgresql.stop(directory.resolve("postgresql"));
    Directories.delete(directory);
  }

  /** One lock for all copies of this class. */
  private static Object lock() {
    return System.getProperties();
  }
}
