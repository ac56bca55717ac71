package org.juesuan.budget.yearend;

import static org.juesuan.budget.ledger.Compartment.AVAILABLE;
import static org.juesuan.budget.ledger.Compartment.CARRIED;
import static org.juesuan.budget.ledger.Compartment.COMMITTED;
import static org.juesuan.budget.ledger.Compartment.FROZEN;
import static org.juesuan.budget.ledger.Compartment.PRIOR_YEAR;
import static org.juesuan.budget.ledger.Compartment.RETURNED;
import static org.juesuan.budget.ledger.PostingKind.CARRY_IN;
import static org.juesuan.budget.ledger.PostingKind.CARRY_OUT;
import static org.juesuan.budget.ledger.PostingKind.COMMIT;
import static org.juesuan.budget.ledger.PostingKind.RELEASE;
import static org.juesuan.budget.ledger.PostingKind.RETURN;
import static org.juesuan.budget.ledger.PostingKind.UNFREEZE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.ledger.Decision.Allowed;
import org.juesuan.budget.ledger.Movement;
import org.juesuan.budget.yearend.CarryPlan.Ending;
import org.juesuan.budget.yearend.CarryPlan.Entering;
import org.juesuan.budget.yearend.CarryPlan.Leaving;
import org.juesuan.platform.money.Money;

/** The operations a plan is made of: one for each appropriation or commitment and kind. */
final class CarryOperations {

  private CarryOperations() {}

  /** In this book: UNFREEZE, RELEASE, then CARRY_OUT or RETURN of everything left. */
  static List<Allowed> here(CarryPlan.Possible plan) {
    List<Allowed> operations = new ArrayList<>();
    for (Leaving leaving : plan.leaving()) {
      UUID id = leaving.from().id();
      Money frozen = leaving.from().balances().frozen();
      if (frozen.isPositive()) {
        operations.add(moving(Movement.inside(UNFREEZE, id, FROZEN, AVAILABLE, frozen)));
      }
    }
    for (Ending ending : plan.commitments()) {
      Commitment ended = ending.ended();
      operations.add(
          moving(
              Movement.inside(
                      RELEASE, ended.appropriation(), COMMITTED, AVAILABLE, ended.remaining())
                  .of(ended)));
    }
    for (Leaving leaving : plan.leaving()) {
      UUID id = leaving.from().id();
      operations.add(
          moving(
              leaving.carried().isPositive()
                  ? Movement.inside(CARRY_OUT, id, AVAILABLE, CARRIED, leaving.carried())
                  : Movement.inside(RETURN, id, AVAILABLE, RETURNED, leaving.returned())));
    }
    return operations;
  }

  /** In next year's book: CARRY_IN of each difference, then COMMIT for what goes on. */
  static List<Allowed> there(CarryPlan.Possible plan) {
    List<Allowed> operations = new ArrayList<>();
    for (Entering entering : plan.entering()) {
      UUID id = entering.into().id();
      Money difference = entering.difference();
      operations.add(
          moving(
              difference.isPositive()
                  ? Movement.inward(CARRY_IN, id, PRIOR_YEAR, difference)
                  : Movement.outward(CARRY_IN, id, PRIOR_YEAR, difference.negated())));
    }
    for (Ending ending : plan.commitments()) {
      Commitment goesOn = ending.goesOn();
      if (goesOn != null) {
        operations.add(
            Allowed.opening(
                goesOn,
                Movement.inside(
                        COMMIT, goesOn.appropriation(), AVAILABLE, COMMITTED, goesOn.committed())
                    .of(goesOn)));
      }
    }
    return operations;
  }

  private static Allowed moving(Movement movement) {
    return Allowed.of(movement.kind(), movement);
  }
}
