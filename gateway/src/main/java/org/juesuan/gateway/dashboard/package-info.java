/**
 * The pages at an official's desk: what they show, computed from what the services answered, and
 * the templates that show it. No figure is defined here: sums, shares and scores come from their
 * owners, and a service that is silent leaves its panel empty with the reason (INV-11).
 */
@NullMarked
package org.juesuan.gateway.dashboard;

import org.jspecify.annotations.NullMarked;
