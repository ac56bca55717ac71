/**
 * Holds the committed contracts against the tools of those who use them. Only files that a service
 * commits are read; no service is started here.
 */
@NullMarked
package org.juesuan.platform.contracts;

import org.jspecify.annotations.NullMarked;
