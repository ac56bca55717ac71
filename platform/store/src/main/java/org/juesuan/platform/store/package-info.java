/**
 * What every part of the store stands on: the caller's transaction and the failure of the database.
 * No rule of the domain and no SQL of a feature may live here.
 */
@NullMarked
package org.juesuan.platform.store;

import org.jspecify.annotations.NullMarked;
