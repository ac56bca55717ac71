/**
 * Books, appropriations, operations and payments as HTTP resources and their records. No rule of
 * the ledger stands here: a resource reads the request, calls one use case and writes the answer.
 */
@NullMarked
package org.juesuan.budget.ledger.api;

import org.jspecify.annotations.NullMarked;
