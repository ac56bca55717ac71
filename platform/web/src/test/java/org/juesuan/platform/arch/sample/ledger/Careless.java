package org.juesuan.platform.arch.sample.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.juesuan.platform.arch.sample.payment.PaymentHelper;

/** Breaks: the pure domain, inexact numbers, the clock, and cycles. */
public class Careless {

  private final ObjectMapper mapper = new ObjectMapper();
  private final PaymentHelper payments = new PaymentHelper();

  double share(double part) {
    return part / 3 + mapper.hashCode() + payments.hashCode();
  }

  LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  LocalDate todayByTheClock(Clock clock) {
    return LocalDate.now(clock);
  }
}
