package org.juesuan.budget.publication.store;

import java.io.Serializable;

/**
 * Key of a published revision.
 *
 * @param department code of the department
 * @param fiscalYear the year of the account
 * @param revision its number
 */
public record RevisionKey(String department, int fiscalYear, int revision)
    implements Serializable {}
