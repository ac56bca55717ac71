/**
 * Classes that break the rules on purpose.
 *
 * <p>Only the test of the rules reads them.
 */
@NullMarked
package org.juesuan.platform.arch.sample.payment;

import org.jspecify.annotations.NullMarked;
