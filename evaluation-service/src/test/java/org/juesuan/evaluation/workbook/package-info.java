/** Tests of the forms as workbooks. What a form means is tested elsewhere. */
@NullMarked
package org.juesuan.evaluation.workbook;

import org.jspecify.annotations.NullMarked;
