/**
 * Reads the records that tables are made of, added up by the database: a fixed number of queries
 * for one department as for hundreds. Nothing is written here.
 */
@NullMarked
package org.juesuan.budget.table.store;

import org.jspecify.annotations.NullMarked;
