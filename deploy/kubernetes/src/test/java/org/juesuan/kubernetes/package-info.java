/**
 * Holds the manifests against the types of Kubernetes and its operators and against what the
 * project promises of them; no cluster is needed.
 *
 * <p>Nothing here is run outside tests.
 */
@NullMarked
package org.juesuan.kubernetes;

import org.jspecify.annotations.NullMarked;
