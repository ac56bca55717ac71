package org.juesuan.gateway.report;

import org.jspecify.annotations.Nullable;

/**
 * One service the report was asked of.
 *
 * @param reason why it gave nothing; null if it answered
 * @param feedPosition the position of its event feed that its answer reckons; null without answer
 * @param digest what it states as the digest of its section; null without answer
 */
public record Source(
    Owner owner, @Nullable Reason reason, @Nullable Long feedPosition, @Nullable String digest) {

  public boolean available() {
    return reason == null;
  }
}
