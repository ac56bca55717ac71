package org.juesuan.budget.ledger;

import java.util.UUID;
import org.juesuan.budget.ledger.Decision.Allowed;
import org.juesuan.budget.ledger.Decision.Refused;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;

/** Rules for money that finance withholds, gives free again, or takes back (X03). */
final class WithholdingRules {

  private final Holdings holdings;

  WithholdingRules(Holdings holdings) {
    this.holdings = holdings;
  }

  Decision withhold(Command command, Instruction.Withhold instruction) {
    return instruction.kind() == PostingKind.FREEZE
        ? moved(
            command,
            instruction.kind(),
            new Ends(Compartment.AVAILABLE, Compartment.FROZEN),
            instruction.appropriation(),
            instruction.amount())
        : moved(
            command,
            instruction.kind(),
            new Ends(Compartment.FROZEN, Compartment.AVAILABLE),
            instruction.appropriation(),
            instruction.amount());
  }

  Decision giveBack(Command command, Instruction.GiveBack instruction) {
    return moved(
        command,
        instruction.kind(),
        new Ends(Compartment.AVAILABLE, Compartment.RETURNED),
        instruction.appropriation(),
        instruction.amount());
  }

  private Decision moved(
      Command command, PostingKind kind, Ends ends, UUID appropriation, Money amount) {
    Appropriation touched = holdings.appropriation(command.book(), appropriation);
    if (touched == null) {
      return Refusals.unknownAppropriation("/appropriationId");
    }
    if (command.author().lacks(OperationAuthority.of(kind))) {
      return Refusals.roleInsufficient(kind);
    }
    Movement movement = Movement.inside(kind, touched.id(), ends.from(), ends.to(), amount);
    if (touched.balances().cover(movement)) {
      return Allowed.of(kind, movement);
    }
    return ends.from() == Compartment.FROZEN
        ? new Refused(
            BudgetError.INSUFFICIENT_FROZEN,
            "/amountYuan",
            "The appropriation has less frozen than that.")
        : Refusals.insufficient();
  }

  private record Ends(Compartment from, Compartment to) {}
}
