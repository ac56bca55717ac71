/**
 * The section of the final account that this service owns: its content, its digest, and its
 * freezing when the account is approved. No figure is computed here.
 */
@NullMarked
package org.juesuan.procurement.section;

import org.jspecify.annotations.NullMarked;
