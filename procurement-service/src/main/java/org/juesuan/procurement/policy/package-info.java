/**
 * The rules of procurement that differ by region and date (集中采购目录, 限额标准, support of small
 * suppliers), as data with their sources. No rule of a single purchase is applied here: that is the
 * plan's.
 */
@NullMarked
package org.juesuan.procurement.policy;

import org.jspecify.annotations.NullMarked;
