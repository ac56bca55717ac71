package org.juesuan.budget.classification.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.juesuan.budget.classification.FunctionalCode;

/** A row of the functional list. */
@Entity
@Table(name = "functional_code")
class FunctionalCodeEntity extends CodeEntity {

  FunctionalCode toCode() {
    return new FunctionalCode(key.fiscalYear(), key.code(), name, successor, version);
  }
}
