package org.juesuan.budget.intake;

import org.jspecify.annotations.Nullable;

/** Where an item stands in what was sent, so that a fault can be shown where it was made. */
public interface Place {

  /** A place in a body without rows. */
  Place WITHOUT_ROW =
      new Place() {
        @Override
        public @Nullable Integer row() {
          return null;
        }

        @Override
        public @Nullable CellReference cell(String pointer) {
          return null;
        }
      };

  /** Its row in the sheet, counted from 1; null in a body without rows. */
  @Nullable Integer row();

  /**
   * The cell that holds a member of the item; null where there is none.
   *
   * @param pointer JSON pointer within the item, for example {@code /amountYuan}
   */
  @Nullable CellReference cell(String pointer);
}
