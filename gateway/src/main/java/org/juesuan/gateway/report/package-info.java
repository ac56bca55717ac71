/**
 * The annual report as values: what a department's final account says, its figures and its
 * sections. Only {@code java.*}, jspecify and {@code platform.money} may be imported; nothing here
 * asks a service, writes a sentence or knows HTTP.
 */
@NullMarked
package org.juesuan.gateway.report;

import org.jspecify.annotations.NullMarked;
