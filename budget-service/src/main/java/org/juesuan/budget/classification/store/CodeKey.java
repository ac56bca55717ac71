package org.juesuan.budget.classification.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The key of a row of a code list.
 *
 * @param fiscalYear the year of the list
 * @param code the code in it
 */
@Embeddable
public record CodeKey(
    @Column(name = "fiscal_year") int fiscalYear, @Column(name = "code") String code) {}
