/**
 * The forms of the report as data: which tables, wording and thresholds a region prescribes for a
 * year. No figure of a department and no sentence stands here; a form is read from resources and
 * chosen by department and year.
 */
@NullMarked
package org.juesuan.gateway.form;

import org.jspecify.annotations.NullMarked;
