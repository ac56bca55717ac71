package org.juesuan.procurement.asset.transfer.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.transfer.AssetTransfer;
import org.juesuan.procurement.asset.transfer.TransferState;

/** Row of a transfer. */
@Entity
@Table(name = "asset_transfer")
public class TransferEntity {

  @Id private UUID id;

  @Column(name = "from_department", updatable = false)
  private String giver;

  @Column(name = "to_department", updatable = false)
  private String receiver;

  @Column(name = "asset_id", updatable = false)
  private UUID asset;

  @Column(updatable = false)
  private int quantity;

  @Column(updatable = false)
  private LocalDate effective;

  @Column(name = "document_number", updatable = false)
  private String documentNumber;

  @Enumerated(EnumType.STRING)
  private TransferState state;

  @Column(name = "received_asset_id")
  private @Nullable UUID received;

  private @Nullable String reason;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected TransferEntity() {}

  /** The row of a transfer that is new. */
  @SuppressWarnings("NullAway.Init") // the rest is filled by become
  TransferEntity(AssetTransfer transfer) {
    id = transfer.id();
    giver = transfer.from();
    receiver = transfer.to();
    asset = transfer.asset();
    quantity = transfer.quantity();
    effective = transfer.effective();
    documentNumber = transfer.documentNumber();
    become(transfer);
  }

  /** Takes over the next state. */
  final void become(AssetTransfer transfer) {
    state = transfer.state();
    received = transfer.received();
    reason = transfer.reason();
    version = transfer.version();
  }

  AssetTransfer toTransfer() {
    return new AssetTransfer(
        id,
        giver,
        receiver,
        asset,
        quantity,
        effective,
        documentNumber,
        state,
        received,
        reason,
        version);
  }
}
