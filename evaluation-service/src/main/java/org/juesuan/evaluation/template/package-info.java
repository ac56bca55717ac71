/**
 * Forms of self-evaluation (项目支出绩效自评表) as data: the tree of indicators, the fund block and its
 * masked cells, weights, scoring rules, grades. What a form says about one project does not stand
 * here, and a version that was once loaded never changes.
 */
@NullMarked
package org.juesuan.evaluation.template;

import org.jspecify.annotations.NullMarked;
