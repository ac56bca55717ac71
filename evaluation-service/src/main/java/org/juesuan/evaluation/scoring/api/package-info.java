/**
 * Scores over HTTP: rows that are scored and forgotten, and the forms in which a score is answered
 * everywhere. No rule of scoring stands here: see {@code scoring}.
 */
@NullMarked
package org.juesuan.evaluation.scoring.api;

import org.jspecify.annotations.NullMarked;
