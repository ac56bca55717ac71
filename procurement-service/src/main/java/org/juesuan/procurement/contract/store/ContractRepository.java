package org.juesuan.procurement.contract.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractSearch;

/** Contracts as they stand; every query names the department (INV-12). */
@ApplicationScoped
public class ContractRepository implements PanacheRepositoryBase<ContractEntity, UUID> {

  private final ContractDocuments documents;

  ContractRepository(ContractDocuments documents) {
    this.documents = documents;
  }

  /** Adds one that is new. */
  public void add(Contract contract) {
    persistAndFlush(new ContractEntity(contract, documents.write(contract)));
  }

  /** Writes the next state of one that is there. */
  public void update(Contract contract) {
    find("department = ?1 and id = ?2", contract.department(), contract.id())
        .singleResult()
        .become(contract, documents.write(contract));
    flush();
  }

  /** One of this department. */
  public Optional<Contract> read(String department, UUID id) {
    return find("department = ?1 and id = ?2", department, id)
        .firstResultOptional()
        .map(this::toContract);
  }

  /** Whether the department has a contract of the number. */
  public boolean isTaken(String department, String number) {
    return count("department = ?1 and number = ?2", department, number) > 0;
  }

  /** Those that came of a plan item, by number. */
  public List<Contract> ofPlanItem(String department, UUID planItem) {
    return find("department = ?1 and planItem = ?2 order by number", department, planItem).stream()
        .map(this::toContract)
        .toList();
  }

  /** Those signed on or before a day, by number. */
  public List<Contract> signedUntil(String department, LocalDate day) {
    return find("department = ?1 and signed <= ?2 order by number", department, day).stream()
        .map(this::toContract)
        .toList();
  }

  /**
   * Those that are looked for, by number.
   *
   * @param after only behind this number; null from the beginning
   */
  public List<Contract> list(
      String department, ContractSearch search, @Nullable String after, int rows) {
    StringBuilder condition = new StringBuilder("department = :department");
    Map<String, Object> parameters = new HashMap<>(Map.of("department", department));
    if (search.state() != null) {
      condition.append(" and state = :state");
      parameters.put("state", search.state());
    }
    if (search.signedYear() != null) {
      condition.append(" and signed between :first and :last");
      parameters.put("first", LocalDate.of(search.signedYear(), 1, 1));
      parameters.put("last", LocalDate.of(search.signedYear(), 12, 31));
    }
    if (search.supplier() != null) {
      condition.append(" and array_contains(suppliers, :supplier)");
      parameters.put("supplier", search.supplier().value());
    }
    if (after != null) {
      condition.append(" and number > :after");
      parameters.put("after", after);
    }
    return find(condition + " order by number", parameters).page(0, rows).stream()
        .map(this::toContract)
        .toList();
  }

  private Contract toContract(ContractEntity row) {
    return documents.read(row.document());
  }
}
