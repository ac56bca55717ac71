package org.juesuan.budget.finalaccount.store;

import java.io.Serializable;

/**
 * Key of a maker of an account.
 *
 * @param department code of the department
 * @param fiscalYear the year of the account
 * @param subject who: the {@code sub} of a token
 */
public record MakerKey(String department, int fiscalYear, String subject) implements Serializable {}
