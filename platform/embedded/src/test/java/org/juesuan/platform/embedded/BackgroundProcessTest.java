package org.juesuan.platform.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundProcessTest {
  @TempDir private Path directory;

  @Test
  @DisplayName("A recorded process is found again, survives interrupt and hang-up, and is stopped")
  void lifeCycle() throws Exception {
    BackgroundProcess started = sleep();
    BackgroundProcess found = BackgroundProcess.recorded(record()).orElseThrow();
    assertEquals(started.pid(), found.pid());
    for (String signal : List.of("INT", "HUP")) {
      assertEquals(
          0, new ProcessBuilder("kill", "-" + signal, "" + started.pid()).start().waitFor());
    }
    assertTrue(found.isAlive());
    found.stop(Duration.ofSeconds(5));
    assertFalse(started.isAlive());
    assertTrue(BackgroundProcess.recorded(record()).isEmpty());
  }

  @Test
  @DisplayName("A process id that was given to another process since is not taken for ours")
  void reusedId() throws Exception {
    BackgroundProcess started = sleep();
    String[] parts = Files.readString(record()).strip().split(" ", -1);
    long earlier = Long.parseLong(parts[1]) - Duration.ofMinutes(1).toSeconds();
    Files.writeString(record(), parts[0] + " " + earlier);
    assertTrue(BackgroundProcess.recorded(record()).isEmpty());
    started.kill();
  }

  @Test
  @DisplayName("A record that a crash left half written counts as none")
  void damagedRecord() throws Exception {
    for (String damaged : List.of("", "12", "a b", "1 2 3")) {
      Files.writeString(record(), damaged);
      assertTrue(BackgroundProcess.recorded(record()).isEmpty(), damaged);
    }
  }

  private BackgroundProcess sleep() {
    return BackgroundProcess.start(
        List.of("sleep", "600"), Map.of(), directory.resolve("log"), record());
  }

  private Path record() {
    return directory.resolve("record");
  }
}
