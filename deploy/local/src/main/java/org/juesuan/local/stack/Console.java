package org.juesuan.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * The lines a person at the terminal reads: one per step, with what it found and how long it took.
 */
public final class Console {
  private final PrintStream out;
  private int step;
  private boolean open;
  private int steps;

  public Console(PrintStream out) {
    this.out = out;
  }

  /** How many steps there will be; counting starts anew. */
  public void expect(int number) {
    steps = number;
    step = 0;
  }

  /** Announces the next step before it runs, so that waiting has a name. */
  public void begin(String name) {
    step++;
    out.printf(Locale.ROOT, "[%d/%d] %-16s ", step, steps, name);
    out.flush();
    open = true;
  }

  public void end(String outcome) {
    out.println(outcome);
    open = false;
  }

  /** Ends the line of the step that failed, if one had begun. */
  public void fail() {
    if (open) {
      end("failed");
    }
  }

  public void end(String outcome, Duration taken) {
    out.printf(Locale.ROOT, "%s (%.1f s)%n", outcome, taken.toMillis() / 1000.0);
    open = false;
  }

  public void line(String text) {
    out.println(text);
  }
}
