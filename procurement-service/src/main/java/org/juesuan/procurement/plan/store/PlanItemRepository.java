package org.juesuan.procurement.plan.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanPosition;
import org.juesuan.procurement.plan.PlanState;
import org.juesuan.procurement.year.ProcurementYear;

/** Plan items as they stand; every query names the department (INV-12). */
@ApplicationScoped
public class PlanItemRepository implements PanacheRepositoryBase<PlanItemEntity, UUID> {

  private static final String OF_YEAR = "department = :department and fiscalYear = :year";
  private static final String IN_ORDER = " order by catalogueCode, id";

  /** Adds one that is new. */
  public void add(PlanItem item) {
    persistAndFlush(new PlanItemEntity(item));
  }

  /** Writes the next state of one that is there. */
  public void update(PlanItem item) {
    find("department = ?1 and id = ?2", item.department(), item.id()).singleResult().become(item);
    flush();
  }

  /** One of this department. */
  public Optional<PlanItem> read(String department, UUID id) {
    return find("department = ?1 and id = ?2", department, id)
        .firstResultOptional()
        .map(PlanItemEntity::toItem);
  }

  /** All of a year, by catalogue code. */
  public List<PlanItem> all(ProcurementYear year) {
    return find(OF_YEAR + IN_ORDER, of(year)).stream().map(PlanItemEntity::toItem).toList();
  }

  /** See {@link org.juesuan.procurement.plan.PlanService#list}. */
  public List<PlanItem> list(
      ProcurementYear year, @Nullable PlanState state, @Nullable PlanPosition after, int rows) {
    StringBuilder condition = new StringBuilder(OF_YEAR);
    Map<String, Object> parameters = of(year);
    if (state != null) {
      condition.append(" and state = :state");
      parameters.put("state", state);
    }
    if (after != null) {
      condition.append(" and (catalogueCode > :code or catalogueCode = :code and id > :id)");
      parameters.put("code", after.catalogueCode());
      parameters.put("id", after.id());
    }
    return find(condition + IN_ORDER, parameters).page(0, rows).stream()
        .map(PlanItemEntity::toItem)
        .toList();
  }

  private static Map<String, Object> of(ProcurementYear year) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("department", year.department());
    parameters.put("year", year.fiscalYear());
    return parameters;
  }
}
