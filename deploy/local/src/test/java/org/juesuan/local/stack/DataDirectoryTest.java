package org.juesuan.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.juesuan.platform.embedded.StartFailure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir private Path directory;

  @Test
  @DisplayName("A directory with other people's files is never taken for data, and never wiped")
  void foreignDirectory() throws IOException {
    Files.writeString(directory.resolve("thesis.txt"), "precious");
    StartFailure refused = assertThrows(StartFailure.class, () -> DataDirectory.open(directory));
    assertEquals(
        directory
            + " is not empty and not a data directory of Juesuan; choose another with --data.",
        refused.getMessage());
    assertTrue(Files.exists(directory.resolve("thesis.txt")));
  }

  @Test
  @DisplayName("Wiping leaves a data directory that is as new")
  void wipe() throws IOException {
    DataDirectory data = DataDirectory.open(directory.resolve("data"));
    Files.createDirectories(data.log("gateway").getParent());
    Files.writeString(data.log("gateway"), "old");
    Files.writeString(data.sampleLoaded(), "old");
    data.wipe();
    assertFalse(Files.exists(data.log("gateway")));
    assertFalse(Files.exists(data.sampleLoaded()));
    assertTrue(DataDirectory.exists(directory.resolve("data")));
  }

  @Test
  @DisplayName("A directory that cannot be is one sentence")
  void unusable() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "x");
    StartFailure refused =
        assertThrows(StartFailure.class, () -> DataDirectory.open(file.resolve("below")));
    assertTrue(
        refused.getMessage().startsWith("Cannot use " + file.resolve("below") + " for data: "),
        refused.getMessage());
  }
}
