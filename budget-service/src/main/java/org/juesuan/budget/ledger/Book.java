package org.juesuan.budget.ledger;

/**
 * A book (账簿): the ledger of one department in one fiscal year.
 *
 * @param id department and year
 * @param state where it stands in its year
 * @param version grows with each change of the state
 */
public record Book(BookId id, BookState state, long version) {}
