/** Releases as they are kept: written once, word for word, and never changed. */
@NullMarked
package org.juesuan.procurement.opendata.store;

import org.jspecify.annotations.NullMarked;
