package org.juesuan.platform.service.operate;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The main class of every service: without arguments it serves, with arguments it is a command. */
@QuarkusMain
public final class ServiceMain {

  ServiceMain() {}

  /**
   * Serves until it is stopped, or runs one command and ends with its exit code.
   *
   * @param arguments the command and its own arguments; none to serve
   */
  public static void main(String... arguments) {
    if (arguments.length == 0) {
      Quarkus.run();
    } else {
      System.setProperty(CommandConfiguration.SWITCH, "true");
      Quarkus.run(OperatorProgram.class, arguments);
    }
  }
}
