package org.juesuan.evaluation.selfevaluation;

import org.jspecify.annotations.Nullable;

/**
 * A form handed in together with others.
 *
 * @param draft what it says
 * @param madeFrom the version of the self-evaluation it replaces; null for a new one
 */
public record Submission(EvaluationDraft draft, @Nullable Long madeFrom) {}
