package org.juesuan.budget.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.platform.store.consumer.Projection;
import org.juesuan.platform.store.consumer.ReceivedEvent;
import org.juesuan.platform.store.consumer.UnreadableEventException;

/** Keeps {@code section.frozen} of the services that answer for a section of the report. */
@ApplicationScoped
class SectionFrozenHandler implements Projection<SectionFrozenHandler.SectionFrozen> {
  private static final String EVALUATION = "org.juesuan.evaluation.section.frozen.v1";
  private static final String PROCUREMENT = "org.juesuan.procurement.section.frozen.v1";

  private final FrozenSectionService sections;

  SectionFrozenHandler(FrozenSectionService sections) {
    this.sections = sections;
  }

  /**
   * What is read of the event.
   *
   * @param approvalId the approval, as {@code final-account.approved} gave it
   * @param section id of the section
   * @param complete whether the section says everything it must
   * @param digest SHA-256 of the section's content
   */
  record SectionFrozen(UUID approvalId, String section, Boolean complete, String digest) {

    SectionFrozen {
      Stream.of(approvalId, section, complete, digest).forEach(Objects::requireNonNull);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(EVALUATION, PROCUREMENT);
  }

  @Override
  public Class<SectionFrozen> payload() {
    return SectionFrozen.class;
  }

  @Override
  public String name() {
    return "frozen-sections";
  }

  @Override
  public Set<String> departments() {
    return sections.departments();
  }

  @Override
  public void clear(String department) {
    sections.clear(department);
  }

  @Override
  public void project(ReceivedEvent<SectionFrozen> event) {
    try {
      sections.record(frozen(event));
    } catch (UnknownApprovalException unknown) {
      throw new UnreadableEventException("no account has its approval", unknown);
    }
  }

  /** Each service speaks of its own section alone. */
  private static FrozenSection frozen(ReceivedEvent<SectionFrozen> event) {
    SectionFrozen told = event.data();
    ReportSection section =
        event.type().equals(EVALUATION) ? ReportSection.EVALUATION : ReportSection.PROCUREMENT;
    if (!section.id().equals(told.section())) {
      throw new UnreadableEventException("it speaks of another service's section");
    }
    try {
      return new FrozenSection(
          told.approvalId(), section, told.complete(), told.digest(), event.sequence());
    } catch (IllegalArgumentException impossible) {
      throw new UnreadableEventException("its digest is none", impossible);
    }
  }
}
