package org.juesuan.gateway.upstream;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are: ordinary clients tidy up what a hostile one would not. */
public final class RawHttp {

  /**
   * What came back.
   *
   * @param status 0 where the connection ended without an answer
   */
  public record Answer(int status, String headers, String body) {}

  private RawHttp() {}

  /** A request without body. */
  public static Answer get(String target, String... headers) {
    return send("GET", target, headers, new byte[0], 0);
  }

  /**
   * A request with a body in chunks of the given size; the length is not announced.
   *
   * @param times how often the chunk is sent, unless the answer comes before
   */
  public static Answer chunked(
      String method, String target, String[] headers, byte[] chunk, int times) {
    return send(method, target, headers, chunk, times);
  }

  /** Sends the bytes and leaves at once. */
  public static void leave(String bytes) {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer send(
      String method, String target, String[] headers, byte[] chunk, int times) {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      StringBuilder head = new StringBuilder();
      head.append(method).append(' ').append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      head.append(times > 0 ? "Transfer-Encoding: chunked\r\n" : "")
          .append("Connection: close\r\n\r\n");
      OutputStream out = socket.getOutputStream();
      out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
      writeChunks(out, chunk, times);
      return read(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeChunks(OutputStream out, byte[] chunk, int times) throws IOException {
    byte[] size = (Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] end = "\r\n".getBytes(StandardCharsets.US_ASCII);
    try {
      for (int i = 0; i < times; i++) {
        out.write(size);
        out.write(chunk);
        out.write(end);
      }
      if (times > 0) {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }
      out.flush();
    } catch (SocketException answeredBefore) {
      // The other side has refused already and does not read on; its answer is still to be read.
    }
  }

  private static Answer read(Socket socket) throws IOException {
    String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, "", text);
    }
    int status = Integer.parseInt(text.substring(9, 12));
    return new Answer(status, text.substring(0, end), text.substring(end + 4));
  }
}
