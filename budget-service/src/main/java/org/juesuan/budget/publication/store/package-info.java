/**
 * Rows of frozen sections and published revisions. Nothing here updates or deletes a revision; the
 * database refuses it, too.
 */
@NullMarked
package org.juesuan.budget.publication.store;

import org.jspecify.annotations.NullMarked;
