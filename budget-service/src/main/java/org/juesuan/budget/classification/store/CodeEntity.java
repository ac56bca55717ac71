package org.juesuan.budget.classification.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeEntry;
import org.juesuan.budget.classification.CodeTree;

/** A row of either code list: both tables have the same columns. */
@MappedSuperclass
abstract class CodeEntity {

  @EmbeddedId CodeKey key;

  @Column(nullable = false)
  String name;

  @Column(nullable = false)
  int level;

  @Column(name = "parent_code")
  @Nullable String parentCode;

  @Column(name = "successor")
  @Nullable String successor;

  @Column(nullable = false)
  long version;

  /** Gives a new row its place in the tree. */
  void place(int fiscalYear, String code) {
    key = new CodeKey(fiscalYear, code);
    level = CodeTree.level(code);
    parentCode = CodeTree.parent(code);
  }

  /** Takes over what a version of the list says of the code. */
  void take(CodeEntry entry, long listVersion) {
    name = entry.name();
    successor = entry.successor();
    version = listVersion;
  }

  CodeEntry entry() {
    return new CodeEntry(key.code(), name, successor);
  }
}
