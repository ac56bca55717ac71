package org.juesuan.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the Java runtime itself loads from the system: the C library of the machine that builds. An
 * image without a base image holds these files and no other program, not even a shell.
 */
final class SystemLibraries {
  /** Of a screen and of loudspeakers; a service has neither. */
  private static final Set<String> NOT_LOADED =
      Set.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so");

  /** {@code libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)}, or the loader by itself. */
  private static final Pattern LINE =
      Pattern.compile("^\\s*(?:(\\S+) => )?(/\\S+) \\(0x[0-9a-f]+\\)$", Pattern.MULTILINE);

  /** The JVM is found by who loads it. */
  private static final Pattern MISSING =
      Pattern.compile("^(?!\\s*libjvm\\.so).*not found.*$", Pattern.MULTILINE);

  private SystemLibraries() {}

  /**
   * The files, by the paths under which the loader looks for them.
   *
   * @throws IllegalStateException when one is missing here too
   */
  static SortedSet<Path> of(Path runtime) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ldd"));
    command.add(runtime.resolve("bin/java").toString());
    try (Stream<Path> files = Files.walk(runtime.resolve("lib"))) {
      files
          .filter(file -> file.toString().endsWith(".so"))
          .filter(file -> !NOT_LOADED.contains(file.getFileName().toString()))
          .map(Path::toString)
          .forEach(command::add);
    }
    Process ldd = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(ldd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (ldd.waitFor() != 0) {
      throw new IllegalStateException("ldd ended with " + ldd.exitValue() + ": " + told);
    }
    Matcher missing = MISSING.matcher(told);
    if (missing.find()) {
      throw new IllegalStateException("the system lacks a library: " + missing.group().strip());
    }
    SortedSet<Path> libraries = new TreeSet<>();
    Matcher line = LINE.matcher(told);
    while (line.find()) {
      Path library = Path.of(line.group(2)).normalize();
      if (!library.startsWith(runtime)) {
        libraries.add(library);
      }
    }
    return libraries;
  }
}
