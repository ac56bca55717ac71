package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.juesuan.budget.finalaccount.ThreePublicCounts;
import org.juesuan.platform.service.answer.Versioned;

/** Row of the quantities behind the three public expenses of an account. */
@Entity
@Table(name = "three_public_counts")
@IdClass(AccountKey.class)
public class ThreePublicCountsEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "overseas_groups")
  private int overseasGroups;

  @Column(name = "overseas_persons")
  private int overseasPersons;

  @Column(name = "vehicles_bought")
  private int vehiclesBought;

  @Column(name = "vehicles_held")
  private int vehiclesHeld;

  @Column(name = "reception_batches")
  private int receptionBatches;

  @Column(name = "reception_persons")
  private int receptionPersons;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ThreePublicCountsEntity() {}

  /** The row of an account that has none yet; filled by {@link #become}. */
  ThreePublicCountsEntity(AccountKey key) {
    department = key.department();
    fiscalYear = key.fiscalYear();
  }

  /** Takes over the state as the next version. */
  void become(ThreePublicCounts counts) {
    overseasGroups = counts.overseasGroups();
    overseasPersons = counts.overseasPersons();
    vehiclesBought = counts.vehiclesBought();
    vehiclesHeld = counts.vehiclesHeld();
    receptionBatches = counts.receptionBatches();
    receptionPersons = counts.receptionPersons();
    version++;
  }

  Versioned<ThreePublicCounts> state() {
    return new Versioned<>(
        new ThreePublicCounts(
            overseasGroups,
            overseasPersons,
            vehiclesBought,
            vehiclesHeld,
            receptionBatches,
            receptionPersons),
        version);
  }
}
