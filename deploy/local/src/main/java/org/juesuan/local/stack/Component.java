package org.juesuan.local.stack;

/** One process of the stack, whether this command started it or an earlier one. */
interface Component {
  String name();

  boolean isRunning();

  /** Stops the process and returns when it is gone; nothing if it is not running. */
  void stop();
}
