package org.juesuan.budget.classification.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.juesuan.budget.classification.CodeListKind;

/** Which lists there are, and their versions. */
@ApplicationScoped
public class CodeListRepository implements PanacheRepositoryBase<CodeListEntity, CodeListKey> {

  /** The version of a list, if there is one. */
  public Optional<Long> version(CodeListKind kind, int fiscalYear) {
    return findByIdOptional(new CodeListKey(kind, fiscalYear)).map(list -> list.version);
  }

  /** Whether there is such a list. */
  public boolean holds(CodeListKind kind, int fiscalYear) {
    return version(kind, fiscalYear).isPresent();
  }

  /** Takes note of the next version of a list, 1 for a new one. */
  public long raise(CodeListKind kind, int fiscalYear) {
    CodeListKey key = new CodeListKey(kind, fiscalYear);
    CodeListEntity list = findById(key);
    if (list == null) {
      list = new CodeListEntity();
      list.key = key;
      list.version = 1;
      persist(list);
    } else {
      list.version++;
    }
    return list.version;
  }
}
