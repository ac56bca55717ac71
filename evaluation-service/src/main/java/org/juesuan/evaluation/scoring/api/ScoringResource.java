package org.juesuan.evaluation.scoring.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.evaluation.template.TemplateService;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.Role;

/** Scores rows for other systems and for reviewers. */
@Path("/api/v1/evaluation/scoring")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring", description = "Scores of rows that are not stored.")
public class ScoringResource {

  private static final TemplateKey COMMON = new TemplateKey("beijing-self-evaluation", 2020, 1);

  private final TemplateService templates;
  private final Caller caller;

  ScoringResource(TemplateService templates, Caller caller) {
    this.templates = templates;
    this.caller = caller;
  }

  /** Scores rows. */
  @POST
  @Authenticated
  @Operation(
      operationId = "scoreRows",
      summary = "Score rows without storing anything",
      description =
          "Any role. Up to 1000 rows; each is answered with its values as understood, the score"
              + " with its explanation or why a person has to set it, and whether a published"
              + " score follows a known rule. Refusal: template-unknown.")
  @APIResponse(
      responseCode = "200",
      description = "The rows scored.",
      content = @Content(schema = @Schema(implementation = ScoringAnswer.class)))
  public ScoringAnswer score(@NotNull @Valid ScoringRequest body) {
    caller.require(Role.values());
    TemplateKey key = body.template() == null ? COMMON : body.template().toKey();
    FormTemplate template = templates.find(key).orElseThrow(() -> unknown(key));
    return ScoringAnswer.of(body.rows(), template);
  }

  private static ProblemException unknown(TemplateKey key) {
    return new ProblemException(
        EvaluationError.TEMPLATE_UNKNOWN,
        "There is no template " + key + ".",
        List.of(Violation.at("/template", "must be a known version of a form")));
  }
}
