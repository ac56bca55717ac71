package org.juesuan.budget.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.department.store.ProjectRepository;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Enters, changes and reads the projects of departments. */
@ApplicationScoped
@Transactional
public class ProjectService {

  private final ProjectRepository projects;
  private final DepartmentService departments;
  private final EventStreams streams;
  private final ChangeRecorder changes;

  ProjectService(
      ProjectRepository projects,
      DepartmentService departments,
      EventStreams streams,
      ChangeRecorder changes) {
    this.projects = projects;
    this.departments = departments;
    this.streams = streams;
    this.changes = changes;
  }

  /**
   * Enters a project its department does not have yet.
   *
   * @throws ProblemException {@code department-not-found}, {@code project-exists}
   */
  public Versioned<Project> enter(Project project) {
    Sequenced stream = lock(project.department());
    departments.known(project.department());
    if (projects.isKnown(project.department(), project.code())) {
      throw new ProblemException(
          BudgetError.PROJECT_EXISTS,
          "The department has a project of this code.",
          List.of(Violation.at("/code", "is the code of another project")));
    }
    return recorded(stream, projects.insert(project));
  }

  /**
   * Replaces the particulars of a project.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code department-not-found}, {@code project-not-found}, {@code
   *     precondition-required}, {@code precondition-failed}
   */
  public Versioned<Project> replace(Project project, @Nullable String ifMatch) {
    Sequenced stream = lock(project.department());
    Versioned<Project> present = known(project.department(), project.code());
    Preconditions.requireIfMatch(ifMatch, present.entityTag());
    return recorded(stream, projects.replace(project));
  }

  /**
   * The project of the code.
   *
   * @throws ProblemException {@code department-not-found}, {@code project-not-found}
   */
  public Versioned<Project> known(String department, String code) {
    return projects
        .ofCode(department, code)
        .orElseThrow(
            () -> {
              departments.known(department);
              return new ProblemException(
                  BudgetError.PROJECT_NOT_FOUND,
                  "The department has no project of this code.",
                  List.of(Violation.parameter("project", "must be the code of a known project")));
            });
  }

  /** Whether the department has a project of the code; once it has, it always has. */
  public boolean exists(String department, String code) {
    return projects.isKnown(department, code);
  }

  /**
   * Projects of a department in the order of their codes.
   *
   * @param after only those behind this code; null from the beginning
   * @param rows at most so many
   * @throws ProblemException {@code department-not-found}
   */
  public List<Versioned<Project>> of(String department, @Nullable String after, int rows) {
    departments.known(department);
    return projects.of(department, after, rows);
  }

  private Sequenced lock(String department) {
    return streams.lock(EventStream.withoutYear(department));
  }

  private Versioned<Project> recorded(Sequenced stream, Versioned<Project> project) {
    Project state = project.state();
    changes.record(
        stream,
        ChangeType.PROJECT_RECORDED,
        state.code(),
        null,
        ProjectRecorded.of(state, project.version()));
    return project;
  }
}
