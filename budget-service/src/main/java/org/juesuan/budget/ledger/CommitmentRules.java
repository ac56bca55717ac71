package org.juesuan.budget.ledger;

import static org.juesuan.budget.ledger.PostingKind.COMMIT;
import static org.juesuan.budget.ledger.PostingKind.RELEASE;

import java.util.UUID;
import java.util.function.Supplier;
import org.juesuan.budget.ledger.Decision.Allowed;

/** Rules for money held for a contract (X05). */
final class CommitmentRules {

  private final Holdings holdings;
  private final Supplier<UUID> identities;

  CommitmentRules(Holdings holdings, Supplier<UUID> identities) {
    this.holdings = holdings;
    this.identities = identities;
  }

  Decision commit(Command command, Instruction.Commit instruction) {
    Appropriation from = holdings.appropriation(command.book(), instruction.appropriation());
    if (from == null) {
      return Refusals.unknownAppropriation("/appropriationId");
    }
    if (command.author().lacks(OperationAuthority.of(COMMIT))) {
      return Refusals.roleInsufficient(COMMIT);
    }
    Commitment opened =
        Commitment.opened(identities.get(), from, instruction.contract(), instruction.amount());
    Movement movement =
        Movement.inside(
                COMMIT,
                from.id(),
                Compartment.AVAILABLE,
                Compartment.COMMITTED,
                instruction.amount())
            .of(opened);
    return from.balances().cover(movement)
        ? Allowed.opening(opened, movement)
        : Refusals.insufficient();
  }

  Decision release(Command command, Instruction.Release instruction) {
    Commitment commitment = holdings.commitment(command.book(), instruction.commitment());
    if (commitment == null) {
      return Refusals.unknownCommitment();
    }
    if (command.author().lacks(OperationAuthority.of(RELEASE))) {
      return Refusals.roleInsufficient(RELEASE);
    }
    if (!commitment.remaining().isAtLeast(instruction.amount())) {
      return Refusals.commitmentExceeded(commitment);
    }
    return Allowed.of(
        RELEASE,
        Movement.inside(
                RELEASE,
                commitment.appropriation(),
                Compartment.COMMITTED,
                Compartment.AVAILABLE,
                instruction.amount())
            .of(commitment));
  }
}
