package org.juesuan.budget.classification.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That there is a list, and how often it was changed. */
@Entity
@Table(name = "code_list")
class CodeListEntity {

  @EmbeddedId CodeListKey key;

  @Column(nullable = false)
  long version;
}
