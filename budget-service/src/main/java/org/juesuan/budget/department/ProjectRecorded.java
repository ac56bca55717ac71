package org.juesuan.budget.department;

/** Payload of {@code org.juesuan.budget.project.recorded.v1}; its schema says what it means. */
record ProjectRecorded(
    String department, String projectCode, long version, String name, ProjectKind kind) {

  static ProjectRecorded of(Project project, long version) {
    return new ProjectRecorded(
        project.department(), project.code(), version, project.name(), project.kind());
  }
}
