package org.juesuan.budget.department.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Project;
import org.juesuan.platform.service.answer.Versioned;

/** The projects by department and code. */
@ApplicationScoped
public class ProjectRepository implements PanacheRepositoryBase<ProjectEntity, ProjectKey> {

  /** Writes the first version. */
  public Versioned<Project> insert(Project project) {
    ProjectEntity row = new ProjectEntity(project);
    persist(row);
    return row.state();
  }

  /**
   * Writes the next version of a project that is there.
   *
   * @throws IllegalStateException if it is not
   */
  public Versioned<Project> replace(Project project) {
    ProjectEntity row =
        findByIdOptional(new ProjectKey(project.department(), project.code()))
            .orElseThrow(() -> new IllegalStateException("the project is not there"));
    row.become(project);
    return row.state();
  }

  /** The project of the code. */
  public Optional<Versioned<Project>> ofCode(String department, String code) {
    return findByIdOptional(new ProjectKey(department, code)).map(ProjectEntity::state);
  }

  /** Whether the department has a project of the code. */
  public boolean isKnown(String department, String code) {
    return ofCode(department, code).isPresent();
  }

  /** See {@link org.juesuan.budget.department.ProjectService#of}. */
  public List<Versioned<Project>> of(String department, @Nullable String after, int rows) {
    return find(
            "department = ?1 and code > ?2 order by code", department, after == null ? "" : after)
        .page(0, rows)
        .stream()
        .map(ProjectEntity::state)
        .toList();
  }
}
