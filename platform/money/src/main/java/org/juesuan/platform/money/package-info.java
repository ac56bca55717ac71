/**
 * Exact amounts of money and the forms in which they are printed. Nothing here knows a budget, a
 * service or a framework.
 */
@NullMarked
package org.juesuan.platform.money;

import org.jspecify.annotations.NullMarked;
