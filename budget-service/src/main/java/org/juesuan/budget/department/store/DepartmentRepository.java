package org.juesuan.budget.department.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.platform.service.answer.Versioned;

/** The departments by their codes. */
@ApplicationScoped
public class DepartmentRepository implements PanacheRepositoryBase<DepartmentEntity, String> {

  /** Writes the first version. */
  public Versioned<Department> insert(Department department) {
    DepartmentEntity row = new DepartmentEntity(department);
    persist(row);
    return row.state();
  }

  /**
   * Writes the next version of a department that is there.
   *
   * @throws IllegalStateException if it is not
   */
  public Versioned<Department> replace(Department department) {
    DepartmentEntity row =
        findByIdOptional(department.code())
            .orElseThrow(() -> new IllegalStateException("the department is not there"));
    row.become(department);
    return row.state();
  }

  /** The department of the code. */
  public Optional<Versioned<Department>> ofCode(String code) {
    return findByIdOptional(code).map(DepartmentEntity::state);
  }

  /** Whether there is a department of the code. */
  public boolean isKnown(String code) {
    return findByIdOptional(code).isPresent();
  }

  /** See {@link org.juesuan.budget.department.DepartmentService#inScope}. */
  public List<Versioned<Department>> inScope(
      List<String> scopes, @Nullable String after, int rows) {
    if (scopes.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("after", after == null ? "" : after);
    List<String> covered = new ArrayList<>();
    for (int scope = 0; scope < scopes.size(); scope++) {
      covered.add("code = :code" + scope + " or code like :below" + scope);
      parameters.put("code" + scope, scopes.get(scope));
      parameters.put("below" + scope, scopes.get(scope) + "-%");
    }
    return find(
            "code > :after and (" + String.join(" or ", covered) + ") order by code", parameters)
        .page(0, rows)
        .stream()
        .map(DepartmentEntity::state)
        .toList();
  }
}
