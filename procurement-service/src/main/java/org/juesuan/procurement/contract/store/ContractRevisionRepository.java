package org.juesuan.procurement.contract.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.juesuan.procurement.contract.Revision;

/** Revisions of contracts that the caller has read in their department. */
@ApplicationScoped
public class ContractRevisionRepository
    implements PanacheRepositoryBase<ContractRevisionEntity, ContractRevisionKey> {

  private final ContractDocuments documents;

  ContractRevisionRepository(ContractDocuments documents) {
    this.documents = documents;
  }

  /** Adds one, for ever. */
  public void add(Revision revision) {
    persistAndFlush(new ContractRevisionEntity(revision, documents.write(revision.contract())));
  }

  /** Revisions from the first on, behind a number. */
  public List<Revision> list(UUID contract, long after, int rows) {
    return find("key.contract = ?1 and key.number > ?2 order by key.number", contract, after)
        .page(0, rows)
        .stream()
        .map(row -> row.toRevision(documents))
        .toList();
  }
}
