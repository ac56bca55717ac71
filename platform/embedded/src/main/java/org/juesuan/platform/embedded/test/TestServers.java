package org.juesuan.platform.embedded.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.Directories;
import org.juesuan.platform.embedded.EmbeddedPostgresql;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.ServiceDatabase;

/**
 * The servers of one test JVM, in a temporary directory, started when first asked for and stopped
 * when the JVM ends. Quarkus loads test classes more than once, so the directory is a system
 * property, and each copy of this class adopts the servers that run there; what a copy has adopted
 * and no test ends it keeps, because tests ask again and again.
 */
public final class TestServers {
  private static final String DIRECTORY = "juesuan.test.directory";

  private static final Map<String, ServiceDatabase> DATABASES = new HashMap<>();
  private static @Nullable EmbeddedPostgresql postgresql;
  private static @Nullable LocalIdentity identity;

  private TestServers() {}

  /** The PostgreSQL server of this JVM's tests; no test ends it. */
  public static EmbeddedPostgresql postgresql() {
    synchronized (lock()) {
      EmbeddedPostgresql known = postgresql;
      if (known == null) {
        known = EmbeddedPostgresql.start(directory().resolve("postgresql"), 0);
        postgresql = known;
      }
      return known;
    }
  }

  /** The database of a service on that server. */
  public static ServiceDatabase database(String service) {
    synchronized (lock()) {
      return DATABASES.computeIfAbsent(service, postgresql()::createServiceDatabase);
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
    synchronized (lock()) {
      LocalIdentity known = identity;
      if (known == null) {
        known = LocalIdentity.in(directory().resolve("identity"));
        identity = known;
      }
      return known;
    }
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
