/**
 * The facts this service publishes, by name, and their feed. No payload stands here: each feature
 * describes its own facts.
 */
@NullMarked
package org.juesuan.evaluation.change;

import org.jspecify.annotations.NullMarked;
