package org.juesuan.local;

/**
 * What Ctrl-C, a hang-up or a termination means at the moment. One hook of the JVM from beginning
 * to end, so that there is no moment in which an interruption finds none.
 */
final class Interruption {
  private volatile Runnable action;

  Interruption(Runnable first) {
    action = first;
    Runtime.getRuntime().addShutdownHook(new Thread(() -> action.run(), "interruption"));
  }

  /** From now on it means this. The hook also runs at the end of the program. */
  void means(Runnable next) {
    action = next;
  }
}
