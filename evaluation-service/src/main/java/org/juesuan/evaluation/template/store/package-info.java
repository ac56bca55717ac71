/**
 * Templates as JSON documents, and the ones that come with the service. No rule of a form stands
 * here: see {@code template}.
 */
@NullMarked
package org.juesuan.evaluation.template.store;

import org.jspecify.annotations.NullMarked;
