/**
 * Rows of contracts and of their revisions. Every query names the department (INV-12); no rule of
 * the life of a contract stands here.
 */
@NullMarked
package org.juesuan.procurement.contract.store;

import org.jspecify.annotations.NullMarked;
