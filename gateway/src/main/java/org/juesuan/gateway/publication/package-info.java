/**
 * The way of a report to the public and back: composed, checked and posted to budget-service by the
 * gateway's own credential, and read again from what is stored there. No figure is computed and no
 * form rendered here.
 */
@NullMarked
package org.juesuan.gateway.publication;

import org.jspecify.annotations.NullMarked;
