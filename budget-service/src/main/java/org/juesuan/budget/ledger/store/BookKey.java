package org.juesuan.budget.ledger.store;

import java.io.Serializable;

/**
 * Key of a book's row.
 *
 * @param department code of the department
 * @param fiscalYear the year
 */
public record BookKey(String department, int fiscalYear) implements Serializable {}
