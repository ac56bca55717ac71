/**
 * The facts this service publishes, by name, and their feed. No payload stands here: each feature
 * describes its own facts.
 */
@NullMarked
package org.juesuan.procurement.change;

import org.jspecify.annotations.NullMarked;
