package org.juesuan.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Held while a command starts or stops processes of a data directory, so that two of them do not
 * race. The operating system releases it when its holder ends, however it ends.
 */
final class StackLock {
  private StackLock() {}

  /** Does the work while holding the lock; waits for it first, and says so if it has to. */
  static <T> T holding(DataDirectory data, Console console, Supplier<T> work) {
    try (FileChannel channel =
        FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (channel.tryLock() == null) {
        console.line("Another command is at work on " + data.root() + "; waiting for it.");
        channel.lock();
      }
      return work.get();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + data.root(), e);
    }
  }
}
