package org.juesuan.procurement.policy.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.juesuan.procurement.policy.ProcurementPolicy;

/** The policies that were entered; those that come with the service are not among them. */
@ApplicationScoped
public class PolicyRepository implements PanacheRepositoryBase<PolicyEntity, String> {

  /** Writes a policy, for ever. */
  public void insert(ProcurementPolicy policy) {
    persistAndFlush(new PolicyEntity(policy));
  }

  /** The policy of that id. */
  public Optional<ProcurementPolicy> ofId(String id) {
    return findByIdOptional(id).map(PolicyEntity::toPolicy);
  }

  /** All of them. */
  public List<ProcurementPolicy> all() {
    return findAll().stream().map(PolicyEntity::toPolicy).toList();
  }
}
