/**
 * Our own report as a document, so that it is held to the same rules as everybody's. The one place
 * that knows both the ids of the report's figures and the names the rules speak of.
 */
@NullMarked
package org.juesuan.gateway.audit.own;

import org.jspecify.annotations.NullMarked;
