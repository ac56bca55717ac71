/**
 * The rules for a published document: identities as data ({@code audit/identities.txt}), and small
 * classes for what is no sum, bound or share. Each reads a document and nothing else.
 */
@NullMarked
package org.juesuan.gateway.audit.rules;

import org.jspecify.annotations.NullMarked;
