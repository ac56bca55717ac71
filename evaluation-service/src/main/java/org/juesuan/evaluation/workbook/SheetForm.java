package org.juesuan.evaluation.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.EvaluationDraft;
import org.juesuan.platform.workbook.CellAddress;

/**
 * A form as it was read from a sheet.
 *
 * @param sheet name of the sheet
 * @param draft what it says
 * @param madeFrom the version of the self-evaluation it was made from; null for a new one
 * @param places which cell holds what, by JSON pointer into the request it would be
 */
public record SheetForm(
    String sheet, EvaluationDraft draft, @Nullable Long madeFrom, Map<String, CellAddress> places) {

  /** Keeps a copy of its own. */
  public SheetForm {
    places = Map.copyOf(places);
  }

  /** The fault of what a pointer names, at the nearest cell that is known for it. */
  public CellFault fault(String pointer, String code, String message) {
    String nearest = pointer;
    while (!places.containsKey(nearest) && !nearest.isEmpty()) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return new CellFault(sheet, places.getOrDefault(nearest, new CellAddress(1, 0)), code, message);
  }
}
