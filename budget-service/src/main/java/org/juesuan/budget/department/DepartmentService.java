package org.juesuan.budget.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.department.store.DepartmentRepository;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Enters, changes and reads departments. */
@ApplicationScoped
@Transactional
public class DepartmentService {

  private final DepartmentRepository departments;
  private final EventStreams streams;
  private final ChangeRecorder changes;

  DepartmentService(
      DepartmentRepository departments, EventStreams streams, ChangeRecorder changes) {
    this.departments = departments;
    this.streams = streams;
    this.changes = changes;
  }

  /**
   * Enters a department that is not known yet.
   *
   * @throws ProblemException {@code department-exists}; {@code parent-department-not-found} unless
   *     it is a district
   */
  public Versioned<Department> enter(Department department) {
    Sequenced stream = lock(department.code());
    if (departments.isKnown(department.code())) {
      throw new ProblemException(
          BudgetError.DEPARTMENT_EXISTS,
          "The code is taken.",
          List.of(Violation.at("/code", "is the code of another department")));
    }
    String parent = department.parent();
    if (parent != null && !departments.isKnown(parent)) {
      throw new ProblemException(
          BudgetError.PARENT_DEPARTMENT_NOT_FOUND,
          "Enter the department one level up first.",
          List.of(Violation.at("/code", "must stand below a known department")));
    }
    return recorded(stream, departments.insert(department));
  }

  /**
   * Replaces the particulars of a department.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code department-not-found}, {@code precondition-required}, {@code
   *     precondition-failed}
   */
  public Versioned<Department> replace(Department department, @Nullable String ifMatch) {
    Sequenced stream = lock(department.code());
    Preconditions.requireIfMatch(ifMatch, known(department.code()).entityTag());
    return recorded(stream, departments.replace(department));
  }

  /**
   * The department of the code.
   *
   * @throws ProblemException {@code department-not-found}
   */
  public Versioned<Department> known(String code) {
    return departments.ofCode(code).orElseThrow(DepartmentService::notFound);
  }

  /** The department of the code, if there is one. */
  public Optional<Department> find(String code) {
    return departments.ofCode(code).map(Versioned::state);
  }

  /** Whether there is a department of the code; once there is, there always is. */
  public boolean isKnown(String code) {
    return departments.isKnown(code);
  }

  /**
   * Departments in the order of their codes.
   *
   * @param scopes only these and all below
   * @param after only those behind this code; null from the beginning
   * @param rows at most so many
   */
  public List<Versioned<Department>> inScope(
      List<String> scopes, @Nullable String after, int rows) {
    return departments.inScope(scopes, after, rows);
  }

  private Sequenced lock(String code) {
    return streams.lock(EventStream.withoutYear(code));
  }

  private Versioned<Department> recorded(Sequenced stream, Versioned<Department> department) {
    Department state = department.state();
    changes.record(
        stream,
        ChangeType.DEPARTMENT_RECORDED,
        state.code(),
        null,
        DepartmentRecorded.of(state, department.version()));
    return department;
  }

  private static ProblemException notFound() {
    return new ProblemException(
        BudgetError.DEPARTMENT_NOT_FOUND,
        "There is no department of this code.",
        List.of(Violation.parameter("department", "must be the code of a known department")));
  }
}
