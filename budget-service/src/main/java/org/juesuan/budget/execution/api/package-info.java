/** Execution over HTTP: the resource and the records it answers. No rule of the ledger. */
@NullMarked
package org.juesuan.budget.execution.api;

import org.jspecify.annotations.NullMarked;
