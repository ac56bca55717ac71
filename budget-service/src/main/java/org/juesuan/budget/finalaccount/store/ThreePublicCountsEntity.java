package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.juesuan.budget.finalaccount.ThreePublicCounts;

/** Row of the quantities behind the three public expenses of an account. */
@Entity
@Table(name = "three_public_counts")
public class ThreePublicCountsEntity extends AccountRow<ThreePublicCounts> {

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

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ThreePublicCountsEntity() {}

  /** The row of an account that has none yet; filled by {@link #become}. */
  ThreePublicCountsEntity(AccountKey key) {
    super(key);
  }

  @Override
  void write(ThreePublicCounts counts) {
    overseasGroups = counts.overseasGroups();
    overseasPersons = counts.overseasPersons();
    vehiclesBought = counts.vehiclesBought();
    vehiclesHeld = counts.vehiclesHeld();
    receptionBatches = counts.receptionBatches();
    receptionPersons = counts.receptionPersons();
  }

  @Override
  ThreePublicCounts content() {
    return new ThreePublicCounts(
        overseasGroups,
        overseasPersons,
        vehiclesBought,
        vehiclesHeld,
        receptionBatches,
        receptionPersons);
  }
}
