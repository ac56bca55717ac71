package org.juesuan.budget.classification.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.juesuan.budget.classification.EconomicCode;

/** A row of the department-economic list. */
@Entity
@Table(name = "economic_code")
class EconomicCodeEntity extends CodeEntity {

  EconomicCode toCode() {
    return new EconomicCode(key.fiscalYear(), key.code(), name, successor, version);
  }
}
