/**
 * Open data over HTTP. What a published year says, anybody reads; any other year is read in scope.
 */
@NullMarked
package org.juesuan.budget.opendata.api;

import org.jspecify.annotations.NullMarked;
