package org.juesuan.procurement.contract.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractState;

/** Row of a contract as it stands: its document, and what is searched of it. */
@Entity
@Table(name = "contract")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ContractEntity {

  @Id private UUID id;

  @Column(name = "department_code")
  private String department;

  private String number;

  @Column(name = "plan_item_id")
  private UUID planItem;

  @Enumerated(EnumType.STRING)
  private ContractState state;

  @Column(name = "awarded_on")
  private LocalDate awarded;

  @Column(name = "signed_on")
  private @Nullable LocalDate signed;

  private String[] suppliers;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String content;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ContractEntity() {}

  /** The row of one that is new. */
  @SuppressWarnings("NullAway.Init") // filled by become
  ContractEntity(Contract contract, String document) {
    id = contract.id();
    department = contract.department();
    number = contract.award().number();
    planItem = contract.award().planItem();
    awarded = contract.award().on();
    become(contract, document);
  }

  /** Takes over the next state. */
  final void become(Contract contract, String document) {
    state = contract.state();
    signed = contract.signed();
    suppliers =
        contract.parties().stream().map(party -> party.supplier().value()).toArray(String[]::new);
    content = document;
    version = contract.version();
  }

  String document() {
    return content;
  }
}
