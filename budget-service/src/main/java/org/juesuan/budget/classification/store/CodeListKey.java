package org.juesuan.budget.classification.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.juesuan.budget.classification.CodeListKind;

/**
 * The key of a list.
 *
 * @param kind which list
 * @param fiscalYear of which year
 */
@Embeddable
record CodeListKey(
    @Enumerated(EnumType.STRING) @Column(name = "kind") CodeListKind kind,
    @Column(name = "fiscal_year") int fiscalYear) {}
