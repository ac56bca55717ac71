package org.juesuan.gateway.composition;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.juesuan.gateway.report.Reason;

/** Why a service gave no answer, from the failure of the call. */
final class Silence {

  private Silence() {}

  /** The reason that stands in the report; never a message of the failure. */
  static Reason reasonOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectTimeoutException
          || cause instanceof UnknownHostException
          || cause instanceof HttpClosedException) {
        return Reason.UNREACHABLE;
      }
      if (cause instanceof TimeoutException
          || cause instanceof org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException) {
        return Reason.TIMEOUT;
      }
      if (cause instanceof IOException) {
        return Reason.UNREACHABLE;
      }
    }
    return Reason.FAILED;
  }
}
