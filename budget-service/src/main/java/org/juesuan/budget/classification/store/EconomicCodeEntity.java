package org.juesuan.budget.classification.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.EconomicCode;

/** A row of the department-economic list. */
@Entity
@Immutable
@Table(name = "economic_code")
class EconomicCodeEntity {

  @EmbeddedId CodeKey key;

  @Column(nullable = false)
  String name;

  @Column(nullable = false)
  int level;

  @Column(name = "parent_code")
  @Nullable String parentCode;

  @Column(nullable = false)
  long version;

  EconomicCode toCode() {
    return new EconomicCode(key.fiscalYear(), key.code(), name, version);
  }
}
