package org.juesuan.budget.finalaccount.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.juesuan.budget.finalaccount.ThreePublicCounts;

/** The quantities behind the three public expenses of accounts, by department and year. */
@ApplicationScoped
public class ThreePublicCountsRepository
    extends AccountRecords<ThreePublicCounts, ThreePublicCountsEntity> {

  ThreePublicCountsRepository() {
    super(ThreePublicCountsEntity::new);
  }
}
