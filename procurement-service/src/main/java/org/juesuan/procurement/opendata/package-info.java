/**
 * Procurement as open data: each process in the words of the Open Contracting Data Standard (OCDS
 * 1.1.5), and a department's year as a Fiscal Data Package. Nothing is decided or computed anew
 * here: it says what the other packages know, in a form that third parties can check.
 */
@NullMarked
package org.juesuan.procurement.opendata;

import org.jspecify.annotations.NullMarked;
