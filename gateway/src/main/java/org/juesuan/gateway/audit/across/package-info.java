/**
 * The audit across services: what one owner's section of our own report contradicts in another's,
 * to the yuan. Pure Java; what an owner does not tell is not examined (INV-11).
 */
@NullMarked
package org.juesuan.gateway.audit.across;

import org.jspecify.annotations.NullMarked;
