package org.juesuan.budget.publication.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.budget.publication.FrozenSection;

/** The latest state of each section frozen for an approval. */
@ApplicationScoped
public class FrozenSectionRepository
    implements PanacheRepositoryBase<FrozenSectionEntity, FrozenSectionKey> {

  /** Writes a state unless a later one is there. */
  public void put(FrozenSection frozen) {
    Optional<FrozenSectionEntity> present =
        findByIdOptional(new FrozenSectionKey(frozen.approval(), frozen.section()));
    present.ifPresentOrElse(
        row -> row.become(frozen), () -> persist(new FrozenSectionEntity(frozen)));
  }

  /** All sections of an approval, in the order of their names. */
  public List<FrozenSection> of(UUID approval) {
    return list("approval = ?1 order by section", approval).stream()
        .map(FrozenSectionEntity::state)
        .toList();
  }
}
