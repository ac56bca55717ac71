package org.juesuan.procurement.appropriation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Row of an appropriation of the ledger; never changed. */
@Entity
@Immutable
@Table(name = "appropriation")
public class AppropriationEntity {

  @Id
  @Column(name = "appropriation_id")
  private UUID id;

  private String fund;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected AppropriationEntity() {}

  /** The row of one that is told of for the first time. */
  AppropriationEntity(UUID id, String fund) {
    this.id = id;
    this.fund = fund;
  }

  UUID id() {
    return id;
  }

  String fund() {
    return fund;
  }
}
