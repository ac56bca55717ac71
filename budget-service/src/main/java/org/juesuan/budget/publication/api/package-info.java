/**
 * Publication, the published revisions and the sections frozen for them as HTTP resources. Reading
 * what is public needs no token; everything else does.
 */
@NullMarked
package org.juesuan.budget.publication.api;

import org.jspecify.annotations.NullMarked;
