package org.juesuan.evaluation.template.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.TemplateKey;

/** Which form exactly. */
@Schema(name = "TemplateKey", description = "Which version of which form; it never changes.")
public record TemplateKeyForm(
    @Schema(
            description = "Name of the form: lower-case letters, digits and hyphens.",
            examples = "beijing-self-evaluation")
        @NotNull
        @Size(max = 64)
        String id,
    @Schema(description = "The fiscal year it is for.", examples = "2020") @NotNull Integer year,
    @Schema(description = "Version, counted from 1.", examples = "1") @NotNull Integer version) {

  /** The key as answered. */
  public static TemplateKeyForm of(TemplateKey key) {
    return new TemplateKeyForm(key.id(), key.year(), key.version());
  }

  /** The key as asked for. */
  public TemplateKey toKey() {
    return new TemplateKey(id, year, version);
  }
}
