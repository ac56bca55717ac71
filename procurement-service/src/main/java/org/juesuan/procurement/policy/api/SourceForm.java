package org.juesuan.procurement.policy.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.policy.Source;

/** Where a figure comes from. */
@Schema(name = "PolicySource", description = "The document a figure comes from.")
public record SourceForm(
    @Schema(description = "Number or name of the document.", examples = "国办发〔2019〕55号") @NotNull
        String document,
    @Schema(description = "How sure it is that the document says so.", examples = "SOURCED")
        @NotNull
        Source.Confidence confidence) {

  static SourceForm of(Source source) {
    return new SourceForm(source.document(), source.confidence());
  }

  Source toSource() {
    return new Source(document, confidence);
  }
}
