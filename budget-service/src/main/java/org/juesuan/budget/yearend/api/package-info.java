/**
 * HTTP form of the year end: requests to move a book on and what they answer. No rule stands here.
 */
@NullMarked
package org.juesuan.budget.yearend.api;

import org.jspecify.annotations.NullMarked;
