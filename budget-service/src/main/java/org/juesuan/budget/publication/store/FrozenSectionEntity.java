package org.juesuan.budget.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.juesuan.budget.publication.FrozenSection;
import org.juesuan.budget.publication.ReportSection;

/** Row of a frozen section. */
@Entity
@Table(name = "frozen_section")
@IdClass(FrozenSectionKey.class)
public class FrozenSectionEntity {

  @Id
  @Column(name = "approval_id")
  private UUID approval;

  @Id
  @Enumerated(EnumType.STRING)
  private ReportSection section;

  private boolean complete;
  private String digest;
  private long sequence;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected FrozenSectionEntity() {}

  /** The first state. */
  @SuppressWarnings("NullAway.Init") // become fills the rest
  FrozenSectionEntity(FrozenSection frozen) {
    approval = frozen.approval();
    section = frozen.section();
    become(frozen);
  }

  /** Takes over a state unless it is older than the present one. */
  final void become(FrozenSection frozen) {
    if (frozen.sequence() < sequence) {
      return;
    }
    complete = frozen.complete();
    digest = frozen.digest();
    sequence = frozen.sequence();
  }

  FrozenSection state() {
    return new FrozenSection(approval, section, complete, digest, sequence);
  }
}
