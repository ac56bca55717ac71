/**
 * Year end (年终结转): the book's way through its states, and what it carries into next year's book.
 * What is carried is planned here by pure functions; the ledger writes it, nothing here does.
 */
@NullMarked
package org.juesuan.budget.yearend;

import org.jspecify.annotations.NullMarked;
