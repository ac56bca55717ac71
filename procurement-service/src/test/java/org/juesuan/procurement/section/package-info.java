/** Tests of the section: over HTTP, and frozen by what budget-service tells. */
@NullMarked
package org.juesuan.procurement.section;

import org.jspecify.annotations.NullMarked;
