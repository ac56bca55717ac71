package org.juesuan.evaluation.selfevaluation.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.selfevaluation.Revision;
import org.juesuan.evaluation.template.api.TemplateKeyForm;

/** A revision with its form. */
@Schema(name = "SelfEvaluationRevision", description = "A self-evaluation as one change left it.")
public record RevisionView(
    @Schema(description = "The change.") RevisionHead revision,
    @Schema(description = "The version of the form it was bound to.") TemplateKeyForm template,
    @Schema(description = "The form as it stood then.") FormBody form) {

  static RevisionView of(Revision revision) {
    return new RevisionView(
        RevisionHead.of(revision),
        TemplateKeyForm.of(revision.evaluation().template()),
        FormBody.of(revision.evaluation().form()));
  }
}
