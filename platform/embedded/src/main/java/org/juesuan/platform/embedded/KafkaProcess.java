package org.juesuan.platform.embedded;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * What runs in the broker's JVM: formats the storage when it is new, then hands over to Kafka.
 * Never loaded by anybody else, so Kafka's own class path stays in that JVM.
 */
public final class KafkaProcess {
  private KafkaProcess() {}

  /**
   * Runs until the process is told to end.
   *
   * @param arguments the path of the broker's configuration, and the cluster's id
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String[] format = {
      "format", "--ignore-formatted", "--cluster-id", arguments[1], "--config", arguments[0]
    };
    int exitCode = StorageTool.execute(format, out);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
    Kafka.main(new String[] {arguments[0]});
  }
}
