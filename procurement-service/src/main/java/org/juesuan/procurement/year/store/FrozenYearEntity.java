package org.juesuan.procurement.year.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.juesuan.procurement.year.ProcurementYear;
import org.juesuan.procurement.year.FrozenSection;

/** Row of a frozen year; never changed (INV-7). */
@Entity
@Immutable
@Table(name = "frozen_year")
public class FrozenYearEntity {

  @EmbeddedId
  @SuppressWarnings("UnusedVariable") // Hibernate reads it
  private FrozenYearKey key;

  @Column(name = "approval_id")
  private UUID approval;

  private String content;

  private String digest;

  private boolean complete;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected FrozenYearEntity() {}

  /** The row of a year that is being frozen. */
  FrozenYearEntity(ProcurementYear year, FrozenSection section) {
    key = FrozenYearKey.of(year);
    approval = section.approval();
    content = section.content();
    digest = section.digest();
    complete = section.complete();
  }

  FrozenSection toSection() {
    return new FrozenSection(approval, content, digest, complete);
  }
}
