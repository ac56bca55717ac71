/**
 * Items of a batch as the records of the ledger's API: which members each kind has, and how they
 * are read and checked one by one. No sheet and no HTTP stands here.
 */
@NullMarked
package org.juesuan.budget.intake.form;

import org.jspecify.annotations.NullMarked;
