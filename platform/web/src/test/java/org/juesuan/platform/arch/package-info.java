/**
 * The rules of the house's architecture, for the tests of every module.
 *
 * <p>Rules of one module only do not belong here.
 */
@NullMarked
package org.juesuan.platform.arch;

import org.jspecify.annotations.NullMarked;
