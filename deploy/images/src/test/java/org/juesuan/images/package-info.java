/**
 * What stands in an image and how it is told to run.
 *
 * <p>That an image starts is seen in a container, by {@code deploy/images/try}.
 */
@NullMarked
package org.juesuan.images;

import org.jspecify.annotations.NullMarked;
