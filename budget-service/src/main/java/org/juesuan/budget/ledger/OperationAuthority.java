package org.juesuan.budget.ledger;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.juesuan.budget.classification.EconomicGroup;
import org.juesuan.budget.classification.ThreePublicItem;
import org.juesuan.budget.ledger.Author.Authority;

/** Who may post what: the table of roles and kinds of the design's section 7. */
public final class OperationAuthority {

  private OperationAuthority() {}

  /** The authorities of which one suffices for a posting of this kind. */
  public static Set<Authority> of(PostingKind kind) {
    return switch (kind) {
      case PAY, REFUND, CORRECT, COMMIT, RELEASE -> EnumSet.of(Authority.CLERK);
      case INITIAL,
          SUPPLEMENT,
          WITHDRAW,
          CARRY_IN,
          OPENING_ADJUSTMENT,
          FREEZE,
          UNFREEZE,
          CARRY_OUT,
          RETURN ->
          EnumSet.of(Authority.FINANCE);
      case TRANSFER -> EnumSet.of(Authority.CLERK, Authority.FINANCE);
    };
  }

  /**
   * A transfer within a functional class (类) is the clerk's. It is finance's between classes, where
   * it adds to a 三公 item (X06), and where it turns personnel money into operating money (X07).
   */
  public static Set<Authority> ofTransfer(Coding from, Coding to) {
    boolean withinTheClass = from.functionalClass().equals(to.functionalClass());
    return withinTheClass && !addsToThreePublic(from, to) && !turnsPersonnelIntoOperating(from, to)
        ? EnumSet.of(Authority.CLERK)
        : EnumSet.of(Authority.FINANCE);
  }

  private static boolean addsToThreePublic(Coding from, Coding to) {
    Optional<ThreePublicItem> item = ThreePublicItem.of(to.economic());
    return item.isPresent() && !item.equals(ThreePublicItem.of(from.economic()));
  }

  private static boolean turnsPersonnelIntoOperating(Coding from, Coding to) {
    return from.expenditureKind() == ExpenditureKind.BASIC
        && EconomicGroup.of(from.economic()).equals(Optional.of(EconomicGroup.PERSONNEL))
        && EconomicGroup.of(to.economic()).equals(Optional.of(EconomicGroup.OPERATING));
  }
}
