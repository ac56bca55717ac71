package org.juesuan.procurement.contract.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractChange;
import org.juesuan.procurement.contract.Revision;

/** Row of a revision; never changed (INV-2). */
@Entity
@Immutable
@Table(name = "contract_revision")
public class ContractRevisionEntity {

  @EmbeddedId
  @SuppressWarnings("UnusedVariable") // queries read it
  private ContractRevisionKey key;

  @Enumerated(EnumType.STRING)
  private ContractChange change;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String content;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ContractRevisionEntity() {}

  /** The row of a revision that is new. */
  ContractRevisionEntity(Revision revision, String document) {
    Contract contract = revision.contract();
    key = new ContractRevisionKey(contract.id(), contract.version());
    change = revision.change();
    content = document;
    recordedBy = revision.recordedBy();
    recordedAt = revision.recordedAt();
  }

  Revision toRevision(ContractDocuments documents) {
    return new Revision(documents.read(content), change, recordedBy, recordedAt);
  }
}
