package org.juesuan.procurement.policy.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.juesuan.procurement.policy.ProcurementPolicy;

/** Row of a policy; it never changes. */
@Entity
@Immutable
@Table(name = "procurement_policy")
public class PolicyEntity {

  @Id
  @SuppressWarnings("UnusedVariable") // Hibernate reads it
  private String id;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String document;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected PolicyEntity() {}

  /** The row of a policy that is new. */
  PolicyEntity(ProcurementPolicy policy) {
    id = policy.id();
    document = PolicyJson.write(policy);
  }

  ProcurementPolicy toPolicy() {
    return PolicyJson.read(document);
  }
}
