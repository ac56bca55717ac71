package org.juesuan.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine's IPv4 loopback address, which is all the servers listen on. */
public final class LoopbackPort {
  private static final int HIGHEST = 65_535;
  private static final int LOWEST_CHOSEN = 20_000;
  private static final int ABOVE_CHOSEN = 32_000;
  private static final int ATTEMPTS = 1_000;

  private LoopbackPort() {}

  /**
   * A port nobody listens on at the moment. It lies below those a system gives to outgoing
   * connections, so that none of them can take it before the server does.
   */
  public static int free() {
    return ThreadLocalRandom.current()
        .ints(LOWEST_CHOSEN, ABOVE_CHOSEN)
        .limit(ATTEMPTS)
        .filter(LoopbackPort::isFree)
        .findFirst()
        .orElseThrow(() -> new StartFailure("no free TCP port on the loopback address"));
  }

  /** Whether a server could listen on the port now, on the loopback or on every address. */
  public static boolean isFree(int port) {
    return bindable(new InetSocketAddress(address(), port))
        && bindable(new InetSocketAddress(port));
  }

  /**
   * The port asked for, or for 0 the one remembered in the file if it is free, else a free one. The
   * answer is remembered, so that a restart finds the same port.
   *
   * @throws StartFailure if the port asked for is taken
   */
  public static int choose(int requested, Path memory, String owner) {
    int port = requested;
    if (requested == 0) {
      int last = remembered(memory);
      port = last > 0 && isFree(last) ? last : free();
    } else if (!isFree(requested)) {
      throw new StartFailure(owner + " cannot start: port " + requested + " is taken.");
    }
    remember(memory, port);
    return port;
  }

  /** The port remembered in the file, or 0. */
  public static int remembered(Path memory) {
    try {
      int port = Files.exists(memory) ? Integer.parseInt(Files.readString(memory).strip()) : 0;
      return port > 0 && port <= HIGHEST ? port : 0;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private static void remember(Path memory, int port) {
    try {
      Files.writeString(memory, port + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean bindable(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static InetAddress address() throws UncheckedIOException {
    try {
      return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
