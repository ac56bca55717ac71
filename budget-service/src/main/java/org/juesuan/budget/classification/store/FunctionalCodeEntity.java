package org.juesuan.budget.classification.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.FunctionalCode;

/** A row of the functional list. */
@Entity
@Immutable
@Table(name = "functional_code")
class FunctionalCodeEntity {

  @EmbeddedId CodeKey key;

  @Column(nullable = false)
  String name;

  @Column(nullable = false)
  int level;

  @Column(name = "parent_code")
  @Nullable String parentCode;

  @Column(nullable = false)
  long version;

  FunctionalCode toCode() {
    return new FunctionalCode(key.fiscalYear(), key.code(), name, version);
  }
}
