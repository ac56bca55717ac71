package org.juesuan.budget.publication.api;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.publication.FrozenSection;
import org.juesuan.budget.publication.FrozenSections;
import org.juesuan.budget.publication.ReportSection;

/** What an account waits for before it can be published. */
@Schema(
    name = "FrozenSections",
    description = "What the other services say of the sections they froze for the approval.")
public record FrozenSectionsView(
    @Schema(
            description = "The approval; null while the account is not approved.",
            examples = "0192f0c1-6a52-7c3e-9d10-5b1f6f0a7e21")
        @Nullable UUID approvalId,
    @Schema(description = "Every section that another service answers for.")
        List<SectionStandingView> sections) {

  /** How far a section is. */
  public enum Standing {
    AWAITED,
    INCOMPLETE,
    FROZEN
  }

  /** One section. */
  @Schema(name = "SectionStanding", description = "One section and how far it is.")
  public record SectionStandingView(
      @Schema(description = "The section.", examples = "evaluation") String section,
      @Schema(
              description =
                  "AWAITED: its service has not answered; INCOMPLETE: it has, but something is"
                      + " missing; FROZEN: it can be published.",
              examples = "FROZEN")
          Standing standing,
      @Schema(
              description = "Digest of the frozen content; null while it is awaited.",
              examples = "5e7ddaf0d6e5527f6e8e2d4449d9e5dc5cdb3a01b4b794846b2439f7f0667f79")
          @Nullable String digest) {

    static SectionStandingView of(ReportSection section, List<FrozenSection> frozen) {
      return frozen.stream()
          .filter(heard -> heard.section() == section)
          .findFirst()
          .map(
              heard ->
                  new SectionStandingView(
                      section.id(),
                      heard.complete() ? Standing.FROZEN : Standing.INCOMPLETE,
                      heard.digest()))
          .orElseGet(() -> new SectionStandingView(section.id(), Standing.AWAITED, null));
    }
  }

  /** Keeps a list of its own. */
  public FrozenSectionsView {
    sections = List.copyOf(sections);
  }

  static FrozenSectionsView of(FrozenSections frozen) {
    return new FrozenSectionsView(
        frozen.approval(),
        Stream.of(ReportSection.values())
            .filter(section -> section != ReportSection.BUDGET)
            .map(section -> SectionStandingView.of(section, frozen.sections()))
            .toList());
  }
}
