package org.juesuan.gateway.render;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Edition;

/** As what a report is given out. */
@Schema(
    name = "ReportEdition",
    requiredProperties = {"kind", "statement", "askedBy", "revision", "digest"},
    description = "A draft for whoever asked for it, or a published revision.")
public record EditionView(
    @Schema(
            description = "`draft` or `published`.",
            examples = "draft",
            enumeration = {"draft", "published"})
        String kind,
    @Schema(
            description = "The same in a sentence, as every other form of the report shows it.",
            examples = "草案，未经公布；由“viewer-1”调取")
        String statement,
    @Schema(
            nullable = true,
            description = "The subject of the token it was made for; null where it is published.",
            examples = "viewer-1")
        @Nullable String askedBy,
    @Schema(
            nullable = true,
            description = "The number of the revision; null in a draft.",
            examples = "1")
        @Nullable Integer revision,
    @Schema(
            nullable = true,
            description = "SHA-256 of the published document; null in a draft.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable String digest) {

  static EditionView of(Edition edition) {
    if (edition instanceof Edition.Published published) {
      return new EditionView(
          "published", edition.statement(), null, published.revision(), published.digest());
    }
    return new EditionView(
        "draft", edition.statement(), ((Edition.Draft) edition).askedBy(), null, null);
  }
}
