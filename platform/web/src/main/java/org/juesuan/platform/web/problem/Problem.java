package org.juesuan.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of every refusal, as {@code application/problem+json} (RFC 9457).
 *
 * @param type URI that names the kind of problem
 * @param title short sentence, the same for every occurrence
 * @param status the HTTP status
 * @param detail what is wrong in this case; never a value from the body
 * @param instance path of the request, without its query; null where it is not repeated
 * @param code stable code of the problem
 * @param violations the single faults; empty if there is nothing more to say
 * @param incidentId under which our log holds the failure; only with 5xx
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "A refusal as RFC 9457 problem details.")
public record Problem(
    @Schema(
            description = "URI that names the kind of problem.",
            examples = "urn:juesuan:problem:invalid-field")
        String type,
    @Schema(
            description = "Short sentence, the same for every occurrence.",
            examples = "A field, parameter or header does not have the required form.")
        String title,
    @Schema(description = "The HTTP status.", examples = "400") int status,
    @Schema(description = "What is wrong in this case.", examples = "One field is not valid.")
        @Nullable String detail,
    @Schema(
            description = "Path of the request.",
            examples = "/api/v1/budget/departments/110106-208-005")
        @Nullable String instance,
    @Schema(
            description = "Stable code; clients branch on it.",
            examples = "invalid-field",
            required = true)
        String code,
    @Schema(description = "The single faults.") List<Violation> violations,
    @Schema(
            description = "With a failure of ours: the id under which the log holds it.",
            examples = "7b0c9f62-4f5e-4d55-9d0c-0b8f6f6c1c55")
        @Nullable UUID incidentId) {

  /** The media type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    violations = List.copyOf(violations);
  }

  /** A problem without single faults. */
  public static Problem of(ErrorCode code, String detail) {
    return of(code, detail, List.of());
  }

  /** A problem with its single faults. */
  public static Problem of(ErrorCode code, String detail, List<Violation> violations) {
    return new Problem(
        code.type(), code.title(), code.status(), detail, null, code.code(), violations, null);
  }

  /** The same problem, naming the incident in our log. */
  public Problem withIncident(UUID incident) {
    return new Problem(type, title, status, detail, instance, code, violations, incident);
  }

  /** The same problem, naming the path of the request. */
  public Problem withInstance(@Nullable String path) {
    return new Problem(type, title, status, detail, path, code, violations, incidentId);
  }
}
