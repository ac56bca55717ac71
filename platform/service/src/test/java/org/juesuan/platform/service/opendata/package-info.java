/** Tests of what services share that publish open data. */
@NullMarked
package org.juesuan.platform.service.opendata;

import org.jspecify.annotations.NullMarked;
