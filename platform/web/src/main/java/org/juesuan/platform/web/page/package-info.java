/**
 * Lists in pages: the limit, the opaque cursor and the page itself.
 *
 * <p>No query is built here; the service reads one row more than the limit and hands the rows over.
 */
@NullMarked
package org.juesuan.platform.web.page;

import org.jspecify.annotations.NullMarked;
