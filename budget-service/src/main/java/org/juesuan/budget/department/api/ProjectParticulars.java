package org.juesuan.budget.department.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.department.Project;
import org.juesuan.budget.department.ProjectKind;

/** Everything of a project that may change. */
@Schema(description = "Everything of a project that may change.")
public record ProjectParticulars(
    @Schema(description = "Name.", examples = "档案资料保管费") @NotBlank @Size(max = 200) String name,
    @Schema(
            description = "Class of the project: 人员类, 公用经费, 其他运转类 or 特定目标类.",
            examples = "SPECIFIC_TARGET")
        @NotNull
        ProjectKind kind) {

  Project of(String department, String code) {
    return new Project(department, code, name, kind);
  }
}
