/**
 * What the person at the terminal asked for, parsed and checked.
 *
 * <p>Pure values: nothing here touches the file system or a process.
 */
@NullMarked
package org.juesuan.local.options;

import org.jspecify.annotations.NullMarked;
