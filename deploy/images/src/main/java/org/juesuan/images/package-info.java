/**
 * Builds the image of each service as an OCI archive: a Java runtime of the modules it needs, the
 * libraries, the application, and an AOT cache made by running it.
 *
 * <p>No container engine is asked for, and nothing of a service's settings stands in its image.
 */
@NullMarked
package org.juesuan.images;

import org.jspecify.annotations.NullMarked;
