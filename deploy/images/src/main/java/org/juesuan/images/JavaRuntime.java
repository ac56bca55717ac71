package org.juesuan.images;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** The Java runtime of the images: the JDK that builds them, with the modules a service needs. */
final class JavaRuntime {
  /** An AOT cache is read by the very build of the JVM that wrote it; older ones write none. */
  static final int OLDEST = 25;

  /**
   * All of Java SE, and of the JDK what libraries use by name: Chinese character sets and dates,
   * sign-in at Kafka and LDAP, host names, the limits of a container.
   */
  private static final String MODULES =
      "java.se,jdk.charsets,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,"
          + "jdk.security.auth,jdk.security.jgss,jdk.unsupported,jdk.zipfs";

  private JavaRuntime() {}

  /**
   * Links it.
   *
   * @param directory does not exist yet
   * @throws IllegalStateException when this JDK is too old or does not link
   */
  static Path link(Path directory) {
    if (Runtime.version().feature() < OLDEST) {
      throw new IllegalStateException(
          "images need a JDK " + OLDEST + " or newer, not " + Runtime.version());
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    int status =
        ToolProvider.findFirst("jlink")
            .orElseThrow(() -> new IllegalStateException("this JDK has no jlink"))
            .run(
                out,
                out,
                "--add-modules",
                MODULES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                directory.toString());
    if (status != 0) {
      throw new IllegalStateException("jlink ended with " + status);
    }
    return directory;
  }
}
