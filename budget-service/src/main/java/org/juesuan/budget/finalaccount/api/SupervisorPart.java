package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The department one level up. */
@Schema(description = "The department one level up (主管部门).")
public record SupervisorPart(
    @Schema(description = "Code of the department.", examples = "110106-208") String code,
    @Schema(description = "Full name.", examples = "北京市丰台区人力资源和社会保障局") String name) {}
