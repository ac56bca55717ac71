/**
 * The workbook of a year's self-evaluations over HTTP. Cells are neither laid out nor read here.
 */
@NullMarked
package org.juesuan.evaluation.workbook.api;

import org.jspecify.annotations.NullMarked;
