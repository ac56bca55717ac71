package org.juesuan.budget.publication;

import org.juesuan.budget.ledger.BookId;

/**
 * An account that is public, by the revision that counts.
 *
 * @param book whose account it is
 * @param departmentName what the department was called when the account was approved
 * @param revision the revision that none supersedes
 */
public record PublishedAccount(BookId book, String departmentName, Revision revision) {}
