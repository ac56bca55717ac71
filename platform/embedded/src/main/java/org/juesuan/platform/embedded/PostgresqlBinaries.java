package org.juesuan.platform.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL for this machine, unpacked once into the user's cache directory (or,
 * where there is none, beside the data). The directory is named by the archive's digest and put in
 * place by one rename, so it is complete whenever it exists.
 */
final class PostgresqlBinaries {
  private static final long COMMAND_LIMIT_SECONDS = 90;

  private final Path home;

  private PostgresqlBinaries(Path home) {
    this.home = home;
  }

  static PostgresqlBinaries unpacked(Path fallback) {
    try {
      byte[] archive = archive();
      Path home = cache(fallback).resolve("postgresql-" + digest(archive));
      if (!Files.isDirectory(home)) {
        unpack(archive, home);
      }
      return new PostgresqlBinaries(home);
    } catch (IOException e) {
      throw new StartFailure("Cannot unpack PostgreSQL: " + e.getMessage(), e);
    }
  }

  /** What a program said and how it ended. */
  record Result(int exitCode, String output) {}

  /** Runs one of the programs and waits; what the server keeps open of its output goes nowhere. */
  Result run(String program, List<String> arguments, Path output) throws IOException {
    List<String> command = new ArrayList<>(userNamespace());
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(output.toFile()));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try {
      if (!process.waitFor(COMMAND_LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Result(-1, program + " did not end within " + COMMAND_LIMIT_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return new Result(-1, program + " was interrupted");
    }
    return new Result(process.exitValue(), Files.readString(output).strip());
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it does not know it is. */
  private static List<String> userNamespace() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    if (LinuxUtils.isUnshareAvailable()) {
      return List.of("unshare", "-U");
    }
    throw new StartFailure(
        "PostgreSQL does not run as root and this machine offers no user namespaces (unshare -U);"
            + " start as an ordinary user.");
  }

  private static byte[] archive() throws IOException {
    String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    try (InputStream stream =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            system, "amd64".equals(architecture) ? "x86_64" : architecture)) {
      return stream.readAllBytes();
    } catch (IllegalStateException e) {
      throw new StartFailure(
          "There is no PostgreSQL for " + system + " on " + architecture + ".", e);
    }
  }

  private static String digest(byte[] archive) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path cache(Path fallback) {
    String configured = System.getenv("XDG_CACHE_HOME");
    Path cache =
        configured == null || configured.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(configured);
    try {
      Path directory = Files.createDirectories(cache.toAbsolutePath().resolve("juesuan"));
      return Files.isWritable(directory) ? directory : fallback;
    } catch (IOException e) {
      return fallback;
    }
  }

  private static void unpack(byte[] archive, Path home) throws IOException {
    Path draft = Files.createTempDirectory(Files.createDirectories(home.getParent()), ".unpacking");
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, draft);
      }
    }
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // Another process was first; the name says that the content is the same.
      Directories.delete(draft);
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path home)
      throws IOException {
    Path target = home.resolve(entry.getName()).normalize();
    if (!target.startsWith(home)) {
      throw new IOException("entry outside the archive: " + entry.getName());
    }
    Files.createDirectories(entry.isDirectory() ? target : target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(tar, target);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
