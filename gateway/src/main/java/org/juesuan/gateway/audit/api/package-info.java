/**
 * The audit over HTTP: what a document looks like in JSON, how it is read, and the answer. No rule
 * is applied here.
 */
@NullMarked
package org.juesuan.gateway.audit.api;

import org.jspecify.annotations.NullMarked;
