package org.juesuan.budget.ledger;

/**
 * One thing the ledger is asked to do.
 *
 * @param book the book it is for
 * @param instruction what to do
 * @param documentation the papers
 * @param author who asks
 */
public record Command(
    BookId book, Instruction instruction, Documentation documentation, Author author) {}
