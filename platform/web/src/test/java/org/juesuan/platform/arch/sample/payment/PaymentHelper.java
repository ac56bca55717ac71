package org.juesuan.platform.arch.sample.payment;

import org.jspecify.annotations.Nullable;
import org.juesuan.platform.arch.sample.ledger.Careless;

/** Breaks: names, and the cycle's other half. */
public class PaymentHelper {

  private @Nullable Careless careless;

  boolean isCareless() {
    return careless != null;
  }
}
