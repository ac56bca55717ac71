package org.juesuan.procurement.asset.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetRegister;
import org.juesuan.procurement.asset.FactDraft;
import org.juesuan.procurement.asset.NewCard;

/**
 * Checks the cards of a file against the register of a department, which is locked. What a single
 * card is refused for, a row is; each day and each contract is asked about once.
 */
final class ImportCheck {

  private final AssetRegister register;
  private final String department;
  private final Set<String> taken;
  private final Map<LocalDate, Optional<String>> days = new HashMap<>();
  private final Map<UUID, Optional<String>> contracts = new HashMap<>();
  private final List<Violation> faults = new ArrayList<>();

  ImportCheck(AssetRegister register, String department) {
    this.register = register;
    this.department = department;
    this.taken = register.cardNumbers(department);
  }

  /** The cards of the rows, whether or not they have faults. */
  List<AssetCard> checked(List<ReadRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cards().stream().map(card -> checked(row, card)))
        .toList();
  }

  /** What was found. */
  List<Violation> faults() {
    return List.copyOf(faults);
  }

  private AssetCard checked(ReadRow row, NewCard card) {
    if (!taken.add(card.cardNumber())) {
      faults.add(row.fault(AssetColumn.CARD_NUMBER, "must be a number that no card has"));
    }
    if (card.content().acquiredOn().isAfter(card.heldFrom())) {
      faults.add(row.fault(AssetColumn.ACQUIRED_ON, "must not be after the day it is held from"));
    }
    days.computeIfAbsent(card.heldFrom(), this::refusalOfDay)
        .ifPresent(why -> faults.add(row.fault(AssetColumn.HELD_FROM, why)));
    Optional.ofNullable(card.content().contract())
        .flatMap(contract -> contracts.computeIfAbsent(contract, this::refusalOfContract))
        .ifPresent(why -> faults.add(row.fault(AssetColumn.CONTRACT, why)));
    AssetCard drafted =
        register.draft(
            department,
            card.cardNumber(),
            FactDraft.recorded(card.content(), card.heldFrom(), null, card.documentNumber()));
    drafted
        .fault()
        .ifPresent(
            fault ->
                faults.add(row.fault(AssetColumn.ofPointer(fault.pointer()), fault.message())));
    return drafted;
  }

  private Optional<String> refusalOfDay(LocalDate heldFrom) {
    return refusal(() -> register.requireOpen(department, "/heldFrom", heldFrom));
  }

  private Optional<String> refusalOfContract(UUID contract) {
    return refusal(() -> register.requireContract(department, "/contractId", contract));
  }

  private static Optional<String> refusal(Runnable check) {
    try {
      check.run();
      return Optional.empty();
    } catch (ProblemException refused) {
      return Optional.of("is refused: " + refused.problem().detail());
    }
  }
}
