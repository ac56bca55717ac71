/**
 * The official form as a sheet of a workbook: laid out after its template, written for printing,
 * and read back to the letter. Who may enter a form, and when, is decided in selfevaluation.
 */
@NullMarked
package org.juesuan.evaluation.workbook;

import org.jspecify.annotations.NullMarked;
