/**
 * The one table of everything this service may answer instead of success. No text of a single case
 * stands here: the place that refuses says what was wrong.
 */
@NullMarked
package org.juesuan.procurement.problem;

import org.jspecify.annotations.NullMarked;
