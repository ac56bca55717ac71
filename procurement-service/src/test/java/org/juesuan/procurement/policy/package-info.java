/** Tests of policies. */
@NullMarked
package org.juesuan.procurement.policy;

import org.jspecify.annotations.NullMarked;
