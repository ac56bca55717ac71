package org.juesuan.evaluation.selfevaluation;

import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.template.TemplateKey;

/**
 * What a clerk hands in.
 *
 * @param template the form it is filled in after
 * @param form what is filled in
 */
public record EvaluationDraft(TemplateKey template, WrittenForm form) {}
