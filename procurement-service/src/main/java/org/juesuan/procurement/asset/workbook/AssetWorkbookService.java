package org.juesuan.procurement.asset.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetRegister;

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
    ImportCheck check = new ImportCheck(register, department);
    List<AssetCard> cards = check.checked(rows);
    AssetSheet.refuse(check.faults(), rows.size());
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
}
