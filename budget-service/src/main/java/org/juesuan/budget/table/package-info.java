/**
 * The figures of a year and the tables made of them, for one department or for all below it: each
 * figure has one function here, and tables and sections call it. No title, no 行次 and no order of
 * printing stands here: these are the renderer's.
 */
@NullMarked
package org.juesuan.budget.table;

import org.jspecify.annotations.NullMarked;
