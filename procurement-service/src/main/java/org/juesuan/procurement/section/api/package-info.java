/**
 * The section over HTTP, and the record its content consists of: the digest is of this. Every
 * figure in it is a string, and no timestamp or link stands there.
 */
@NullMarked
package org.juesuan.procurement.section.api;

import org.jspecify.annotations.NullMarked;
