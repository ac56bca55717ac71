package org.juesuan.procurement.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.funding.Funding;
import org.juesuan.procurement.funding.FundingRequest;
import org.juesuan.procurement.funding.RefusedLine;
import org.juesuan.procurement.funding.Succession;
import org.juesuan.procurement.funding.Succession.Successor;

/**
 * Budget-service as a contract sees it: it answers requests, frees what is released, pays, and ends
 * years. What it tells is kept until the test delivers it, in any order and more than once.
 */
final class AskedLedger {

  private final Random random;
  private final List<UnaryOperator<Contract>> told = new ArrayList<>();
  private final Map<UUID, Held> holds = new LinkedHashMap<>();
  private boolean frozen;
  private int year = 2020;

  /** A commitment with what is left in it. */
  private record Held(UUID commitment, Money left, boolean due) {}

  AskedLedger(Random random) {
    this.random = random;
  }

  /** Everything told so far. */
  List<UnaryOperator<Contract>> told() {
    return told;
  }

  /** What all fundings hold together. */
  Money held() {
    return Money.sum(holds.values().stream().map(Held::left));
  }

  boolean holds(UUID funding) {
    return holds.containsKey(funding);
  }

  void ask(FundingRequest request) {
    if (random.nextInt(3) == 0) {
      told.add(
          contract ->
              contract.with(
                  contract
                      .fundings()
                      .refused(
                          request.id(),
                          List.of(new RefusedLine("/lines/0", "insufficient-funds", "No.")))));
      return;
    }
    Map<UUID, UUID> commitments = new HashMap<>();
    for (Funding funding : request.fundings()) {
      UUID commitment = UUID.randomUUID();
      commitments.put(funding.id(), commitment);
      holds.put(funding.id(), new Held(commitment, funding.amount(), false));
    }
    told.add(contract -> contract.accepted(request.id(), commitments, day -> day));
  }

  void release(List<UUID> fundings) {
    for (UUID funding : fundings) {
      Held held = holds.get(funding);
      if (held != null && frozen && held.left().isPositive()) {
        holds.put(funding, new Held(held.commitment(), held.left(), true));
        told.add(
            contract -> contract.with(contract.fundings().releaseDue(funding, held.commitment())));
      } else {
        Money free = held == null ? Money.ZERO : held.left();
        holds.remove(funding);
        told.add(contract -> contract.with(contract.fundings().ended(funding, free)));
      }
    }
  }

  /** Pays a little from every commitment; what it paid. */
  Money pay() {
    Money paid = Money.ZERO;
    Money one = Money.of("1.00");
    for (Map.Entry<UUID, Held> entry : List.copyOf(holds.entrySet())) {
      Held held = entry.getValue();
      if (!held.due() && held.left().isAtLeast(one)) {
        entry.setValue(new Held(held.commitment(), held.left().minus(one), false));
        paid = paid.plus(one);
      }
    }
    return paid;
  }

  void freeze() {
    frozen = true;
  }

  /** Ends the year: every commitment is carried or lapses. */
  void carry() {
    year++;
    frozen = false;
    Map<UUID, Held> ending = new LinkedHashMap<>(holds);
    holds.clear();
    ending.forEach(this::carry);
  }

  private void carry(UUID funding, Held held) {
    boolean lapses = !held.due() && random.nextInt(4) == 0;
    UUID next = UUID.randomUUID();
    @Nullable Successor successor = lapses ? null : new Successor(next, year, UUID.randomUUID());
    Succession succession = new Succession(held.commitment(), held.left(), successor);
    if (!lapses && !held.due()) {
      holds.put(funding, new Held(next, held.left(), false));
    }
    told.add(contract -> contract.with(contract.fundings().succeeded(succession)));
  }
}
