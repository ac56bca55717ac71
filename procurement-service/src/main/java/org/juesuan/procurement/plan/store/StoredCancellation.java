package org.juesuan.procurement.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.plan.Cancellation;
import org.juesuan.procurement.plan.CancellationKind;

/** Columns of a cancellation; all null while there is none. */
@Embeddable
public record StoredCancellation(
    @Enumerated(EnumType.STRING) @Column(name = "cancelled_as") CancellationKind cancelledAs,
    @Column(name = "cancelled_on") LocalDate cancelledOn,
    @Column(name = "cancellation_reason") String cancellationReason) {

  static @Nullable StoredCancellation of(@Nullable Cancellation cancellation) {
    return cancellation == null
        ? null
        : new StoredCancellation(cancellation.kind(), cancellation.on(), cancellation.reason());
  }

  Cancellation toCancellation() {
    return new Cancellation(cancelledAs, cancelledOn, cancellationReason);
  }
}
