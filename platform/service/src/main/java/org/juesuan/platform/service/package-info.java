/**
 * What every service that owns data is built upon, where HTTP and the store meet. Rules of the
 * domain may not stand here.
 */
@NullMarked
package org.juesuan.platform.service;

import org.jspecify.annotations.NullMarked;
