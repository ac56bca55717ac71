package org.juesuan.budget.department.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.department.Project;
import org.juesuan.budget.department.ProjectKind;
import org.juesuan.platform.service.answer.Versioned;

/** A project as it is answered. */
@Schema(name = "Project", description = "A project of a department.")
public record ProjectView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Code, unique in the department.", examples = "P2020-01") String code,
    @Schema(description = "Name.", examples = "档案资料保管费") String name,
    @Schema(description = "Class of the project.", examples = "SPECIFIC_TARGET") ProjectKind kind,
    @Schema(description = "Grows with each change.", examples = "1") long version) {

  static ProjectView of(Versioned<Project> project) {
    Project state = project.state();
    return new ProjectView(
        state.department(), state.code(), state.name(), state.kind(), project.version());
  }
}
