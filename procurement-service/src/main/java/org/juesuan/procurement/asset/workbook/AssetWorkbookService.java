package org.juesuan.procurement.asset.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetRegister;
import org.juesuan.procurement.asset.FactDraft;
import org.juesuan.procurement.asset.NewCard;

/** The register of a department as a workbook, out of it and into it. */
@ApplicationScoped
@Transactional
public class AssetWorkbookService {

  private final AssetRegister register;

  AssetWorkbookService(AssetRegister register) {
    this.register = register;
  }

  /**
   * Records every card of a workbook, or none.
   *
   * @return the cards, in the order of their rows
   * @throws ProblemException {@code file-unreadable}, {@code file-header-mismatch}, {@code
   *     import-refused} with every fault of every row
   */
  public List<AssetCard> record(String department, Path file) {
    List<ReadRow> rows = AssetSheet.read(file);
    Sequenced stream = register.lock(department);
    List<Violation> faults = new ArrayList<>();
    List<AssetCard> cards = new ArrayList<>();
    Set<String> taken = register.cardNumbers(department);
    Map<LocalDate, Optional<String>> refusals = new HashMap<>();
    for (ReadRow row : rows) {
      for (NewCard card : row.cards()) {
        if (!taken.add(card.cardNumber())) {
          faults.add(row.fault(AssetColumn.CARD_NUMBER, "must be a number that no card has"));
        }
        if (card.content().acquiredOn().isAfter(card.heldFrom())) {
          faults.add(
              row.fault(AssetColumn.ACQUIRED_ON, "must not be after the day it is held from"));
        }
        refusals
            .computeIfAbsent(card.heldFrom(), day -> refusal(department, day))
            .ifPresent(why -> faults.add(row.fault(AssetColumn.HELD_FROM, why)));
        AssetCard drafted = register.draft(department, card.cardNumber(), recordOf(card));
        drafted
            .fault()
            .ifPresent(
                fault ->
                    faults.add(row.fault(AssetColumn.ofPointer(fault.pointer()), fault.message())));
        cards.add(drafted);
      }
    }
    AssetSheet.refuse(faults, rows.size());
    register.enter(cards);
    cards.forEach(card -> register.tell(stream, card));
    return cards;
  }

  /** What a department held at the end of a day, as a workbook. */
  public byte[] write(String department, LocalDate day) {
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try {
      AssetSheetWriter.write(register.cards(department), day, workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory takes what is written", impossible);
    }
    return workbook.toByteArray();
  }

  private static FactDraft recordOf(NewCard card) {
    return FactDraft.recorded(card.content(), card.heldFrom(), null, card.documentNumber());
  }

  private Optional<String> refusal(String department, LocalDate heldFrom) {
    try {
      register.requireOpen(department, "/heldFrom", heldFrom);
      return Optional.empty();
    } catch (ProblemException refused) {
      return Optional.of("is refused: " + refused.problem().detail());
    }
  }
}
