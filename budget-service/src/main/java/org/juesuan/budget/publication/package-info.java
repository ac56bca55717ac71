/**
 * The way of an approved account to the public: the sections the other services froze for it, and
 * the published revisions, each whole and unchangeable. No figure is computed here.
 */
@NullMarked
package org.juesuan.budget.publication;

import org.jspecify.annotations.NullMarked;
