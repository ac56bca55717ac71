/**
 * The code lists of each year (政府收支分类科目): functional and department-economic codes, their tree and
 * the groups reports are made of. What an appropriation may do with a code is the ledger's to say,
 * and no code of another government level stands here.
 */
@NullMarked
package org.juesuan.budget.classification;

import org.jspecify.annotations.NullMarked;
