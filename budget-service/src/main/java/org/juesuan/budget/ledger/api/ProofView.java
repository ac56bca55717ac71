package org.juesuan.budget.ledger.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.ledger.Proof;

/** The proof of a book as the API shows it. */
@Schema(
    name = "Proof",
    description =
        "A book recomputed from its postings and events: what was looked at, and what fails.")
public record ProofView(
    @Schema(description = "Whether everything holds.", examples = "true") boolean holds,
    @Schema(description = "How much was looked at.") ExaminedPart examined,
    @Schema(description = "What does not hold; empty when all does.") List<FailurePart> failures) {

  static ProofView of(Proof proof) {
    Proof.Examined examined = proof.examined();
    return new ProofView(
        proof.holds(),
        new ExaminedPart(
            examined.appropriations(),
            examined.operations(),
            examined.postings(),
            examined.commitments(),
            examined.payments(),
            examined.events()),
        proof.failures().stream()
            .map(
                failure ->
                    new FailurePart(
                        failure.check(),
                        failure.rule(),
                        failure.statement(),
                        failure.count(),
                        failure.examples()))
            .toList());
  }

  /** How many rows of each kind were looked at. */
  @Schema(name = "ProofExamined", description = "How many of each the book has.")
  public record ExaminedPart(
      @Schema(description = "Appropriations.", examples = "55") long appropriations,
      @Schema(description = "Operations.", examples = "310") long operations,
      @Schema(description = "Postings.", examples = "322") long postings,
      @Schema(description = "Commitments.", examples = "9") long commitments,
      @Schema(description = "Payments.", examples = "180") long payments,
      @Schema(description = "Events.", examples = "379") long events) {}

  /** A rule that does not hold. */
  @Schema(name = "ProofFailure", description = "A rule that does not hold, and where.")
  public record FailurePart(
      @Schema(description = "Name of the check.", examples = "BALANCES_ARE_FOLDED") String check,
      @Schema(description = "The invariant or control it checks.", examples = "INV-8") String rule,
      @Schema(
              description = "What should hold.",
              examples = "The balances of an appropriation are the fold of its postings.")
          String statement,
      @Schema(description = "How many break it.", examples = "1") long count,
      @Schema(
              description = "The first of them, by identity.",
              examples = "[\"019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a\"]")
          List<String> examples) {}
}
