/**
 * Part one of the report: the tables of the account laid out as a form prints them. Only {@code
 * java.*}, jspecify and {@code platform.money} may be imported; no amount is computed here, and no
 * table, label or line is written here that a form could say.
 */
@NullMarked
package org.juesuan.gateway.tables;

import org.jspecify.annotations.NullMarked;
