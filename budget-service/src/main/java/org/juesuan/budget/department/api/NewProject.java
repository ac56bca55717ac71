package org.juesuan.budget.department.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.department.Project;
import org.juesuan.budget.department.ProjectKind;

/** A project to be entered. */
@Schema(description = "A project to be entered.")
public record NewProject(
    @Schema(
            description =
                "Code, unique in the department: letters, digits and hyphens, at most 40.",
            examples = "P2020-01")
        @NotNull
        @Pattern(
            regexp = Project.CODE_PATTERN,
            message = "must be 1 to 40 letters, digits and hyphens")
        String code,
    @Schema(description = "Name.", examples = "档案资料保管费") @NotBlank @Size(max = 200) String name,
    @Schema(
            description = "Class of the project: 人员类, 公用经费, 其他运转类 or 特定目标类.",
            examples = "SPECIFIC_TARGET")
        @NotNull
        ProjectKind kind) {

  Project of(String department) {
    return new Project(department, code, name, kind);
  }
}
