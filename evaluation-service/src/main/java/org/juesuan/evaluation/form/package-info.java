/**
 * What one project's self-evaluation says: fund block, goals, indicator rows, as values without
 * personal data. No life cycle and no score stands here; the form is as it was typed or published.
 */
@NullMarked
package org.juesuan.evaluation.form;

import org.jspecify.annotations.NullMarked;
