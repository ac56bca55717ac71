package org.juesuan.procurement.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

/**
 * An exchange with one contract for each thing that can be said: money is asked for and there,
 * asked for and not there, given up by a termination, given back by a reduction.
 */
final class FourContracts {

  /** An answer to each of them, and to the two that had asked for money before. */
  static final int ANSWERS = 6;

  private final Exchange exchange;
  private final String asking;
  private final String askingTooMuch;
  private final String terminated;
  private final String reduced;

  private FourContracts(Exchange exchange) {
    this.exchange = exchange;
    this.asking = exchange.awarded();
    this.askingTooMuch = exchange.awarded();
    this.terminated = exchange.awarded();
    this.reduced = exchange.awarded();
  }

  /** The contracts, those that will give up money with money; the one to be reduced is signed. */
  static FourContracts prepare(Exchange exchange) {
    FourContracts four = new FourContracts(exchange);
    exchange.ask(four.terminated, "10.00");
    exchange.ask(four.reduced, "6.00", "4.00");
    exchange.awaitState(four.terminated, "FUNDED", "HELD");
    exchange.awaitState(four.reduced, "FUNDED", "HELD", "HELD");
    exchange.sign(four.reduced);
    return four;
  }

  Exchange exchange() {
    return exchange;
  }

  void say() {
    exchange.ask(asking, "10.00");
    exchange.askTooMuch(askingTooMuch);
    exchange.terminate(terminated);
    exchange.reduce(reduced);
  }

  void awaitEnd() {
    exchange.awaitState(asking, "FUNDED", "HELD");
    exchange.awaitState(askingTooMuch, "FUNDING_REFUSED", "REFUSED");
    exchange.awaitState(terminated, "TERMINATED", "RELEASED");
    exchange.awaitState(reduced, "SIGNED", "HELD", "RELEASED");
  }

  /** Everything is held and free as it was said, and each thing was said and answered once. */
  void assertEnd() {
    exchange.assertCommitted("16.00", "984.00");
    assertEquals("6.00", exchange.read(reduced).getString("coveredYuan"));
    assertEquals(
        Map.of(
            "funding.requested", 4L,
            "funding.released", 2L,
            "funding.accepted", 3L,
            "funding.refused", 1L,
            "funding.ended", 2L),
        exchange.told());
  }

  /** Everything is told once more, and one thing behind it; where that is answered, all is. */
  void assertTellingAgainChangesNothing() {
    exchange.tellAgain();
    String last = exchange.awarded();
    exchange.ask(last, "10.00");
    exchange.awaitState(last, "FUNDED", "HELD");
    awaitEnd();
    exchange.assertCommitted("26.00", "974.00");
    assertEquals(4L, exchange.told().get("funding.accepted"));
    assertEquals(2L, exchange.told().get("funding.ended"));
  }
}
