/**
 * What the domain refuses, as the problem a request is answered. No case is decided here: the rules
 * of the features do that.
 */
@NullMarked
package org.juesuan.procurement.problem.api;

import org.jspecify.annotations.NullMarked;
