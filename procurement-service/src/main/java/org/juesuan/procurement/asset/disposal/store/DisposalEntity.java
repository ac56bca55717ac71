package org.juesuan.procurement.asset.disposal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.disposal.AssetDisposal;
import org.juesuan.procurement.asset.disposal.DisposalState;
import org.juesuan.procurement.asset.disposal.Manner;

/** Row of a disposal. */
@Entity
@Table(name = "asset_disposal")
public class DisposalEntity {

  @Id private UUID id;

  @Column(name = "department_code", updatable = false)
  private String department;

  @Column(name = "asset_id", updatable = false)
  private UUID asset;

  @Column(updatable = false)
  private int quantity;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private Manner manner;

  @Column(updatable = false)
  private LocalDate effective;

  @Column(updatable = false)
  private String reason;

  @Column(name = "stock_taking_id", updatable = false)
  private @Nullable UUID stockTaking;

  @Enumerated(EnumType.STRING)
  private DisposalState state;

  @Column(name = "applied_by", updatable = false)
  private String appliedBy;

  @Column(name = "document_number")
  private @Nullable String documentNumber;

  private @Nullable String refusal;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected DisposalEntity() {}

  /** The row of a disposal that is new. */
  @SuppressWarnings("NullAway.Init") // the rest is filled by become
  DisposalEntity(AssetDisposal disposal) {
    id = disposal.id();
    department = disposal.department();
    asset = disposal.asset();
    quantity = disposal.quantity();
    manner = disposal.manner();
    effective = disposal.effective();
    reason = disposal.reason();
    stockTaking = disposal.stockTaking();
    appliedBy = disposal.appliedBy();
    become(disposal);
  }

  /** Takes over the next state. */
  final void become(AssetDisposal disposal) {
    state = disposal.state();
    documentNumber = disposal.documentNumber();
    refusal = disposal.refusal();
    version = disposal.version();
  }

  AssetDisposal toDisposal() {
    return new AssetDisposal(
        id,
        department,
        asset,
        quantity,
        manner,
        effective,
        reason,
        stockTaking,
        state,
        appliedBy,
        documentNumber,
        refusal,
        version);
  }
}
