package org.juesuan.budget.department.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.juesuan.budget.department.Project;
import org.juesuan.budget.department.ProjectKind;
import org.juesuan.platform.service.answer.Versioned;

/** Row of a project. */
@Entity
@Table(name = "project")
@IdClass(ProjectKey.class)
public class ProjectEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id private String code;

  private String name;

  @Enumerated(EnumType.STRING)
  private ProjectKind kind;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ProjectEntity() {}

  /** The row of a project that is new. */
  @SuppressWarnings("NullAway.Init") // filled by become
  ProjectEntity(Project project) {
    department = project.department();
    code = project.code();
    become(project);
  }

  /** Takes over the particulars as the next version. */
  final void become(Project project) {
    name = project.name();
    kind = project.kind();
    version++;
  }

  Versioned<Project> state() {
    return new Versioned<>(new Project(department, code, name, kind), version);
  }
}
