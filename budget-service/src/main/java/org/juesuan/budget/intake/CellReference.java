package org.juesuan.budget.intake;

/**
 * A cell of a sheet as its reader sees it.
 *
 * @param address column letter and row, for example {@code F17}
 * @param header header of the column
 */
public record CellReference(String address, String header) {}
