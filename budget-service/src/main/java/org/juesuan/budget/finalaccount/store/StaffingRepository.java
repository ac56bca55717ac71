package org.juesuan.budget.finalaccount.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.juesuan.budget.finalaccount.Staffing;

/** The staffing of accounts, by department and year. */
@ApplicationScoped
public class StaffingRepository extends AccountRecords<Staffing, StaffingEntity> {

  StaffingRepository() {
    super(StaffingEntity::new);
  }
}
