/**
 * How what services measure is counted, where all of them count alike. What is measured is said
 * where it happens.
 */
@NullMarked
package org.juesuan.platform.web.metrics;

import org.jspecify.annotations.NullMarked;
