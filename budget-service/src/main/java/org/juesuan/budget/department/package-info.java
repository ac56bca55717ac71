/**
 * Departments and their projects: who they are, not what money they have. No year and no amount
 * stands here; what belongs to a year is the ledger's or the final account's.
 */
@NullMarked
package org.juesuan.budget.department;

import org.jspecify.annotations.NullMarked;
