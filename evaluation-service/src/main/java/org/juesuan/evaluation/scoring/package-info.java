/**
 * Scores (得分) computed from written values by the rules of a template, each with an explanation
 * that a calculator reproduces. Nothing is judged here that takes a person: then the answer is that
 * judgement is needed, and within which bounds.
 */
@NullMarked
package org.juesuan.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
