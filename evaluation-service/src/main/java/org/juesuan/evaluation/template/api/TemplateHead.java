package org.juesuan.evaluation.template.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.FormTemplate;

/** A version of a form in a list. */
@Schema(description = "A version of a form, without its contents.")
public record TemplateHead(
    @Schema(description = "Which form, year and version.") TemplateKeyForm key,
    @Schema(description = "Administrative code of six digits.", examples = "110000") String region,
    @Schema(description = "The printed title.", examples = "项目支出绩效自评表") String title) {

  static TemplateHead of(FormTemplate template) {
    return new TemplateHead(
        TemplateKeyForm.of(template.key()), template.region(), template.title());
  }
}
