package org.juesuan.platform.web.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.juesuan.platform.web.idempotency.IdempotencyHeader;
import org.juesuan.platform.web.rehearsal.DryRun;

/**
 * Describes the parameters that mean the same in every operation of every service, where an
 * operation does not describe them itself.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StandardParameters implements OASFilter {

  static final String IF_MATCH = "If-Match";
  static final String IF_NONE_MATCH = "If-None-Match";

  private static final Map<String, Meaning> MEANINGS =
      Map.of(
          "department",
          new Meaning("Code of the department.", "110106-208-005"),
          "year",
          new Meaning("Fiscal year.", 2020),
          IdempotencyHeader.NAME,
          new Meaning(
              "The caller's own key of this request; a repetition has one effect.",
              "5f0c2c1e-8d0b-4c55-9a54-0c6a4f6d2b11"),
          IF_MATCH,
          new Meaning("ETag of the state that is to be changed.", "\"v3\""),
          IF_NONE_MATCH,
          new Meaning("ETag of the state that is known already; 304 while it stands.", "\"v3\""),
          "limit",
          new Meaning("How many items a page holds at most; more than 200 is refused.", 50),
          "cursor",
          new Meaning("nextCursor of the page before.", "WyJvcGVyYXRpb25zIiwiMTciXQ"),
          DryRun.NAME,
          new Meaning("Run it, answer, and undo it all: no change, no event.", true));

  /** Where no If-None-Match can stand in its place, If-Match is required (428 without it). */
  @Override
  public Operation filterOperation(Operation operation) {
    header(operation, IF_MATCH)
        .filter(alone -> header(operation, IF_NONE_MATCH).isEmpty())
        .ifPresent(ifMatch -> ifMatch.setRequired(true));
    return operation;
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    return described(parameter);
  }

  /** The header of the operation that has this name. */
  static Optional<Parameter> header(Operation operation, String name) {
    return named(operation, Parameter.In.HEADER, name);
  }

  /** The parameter of the operation that stands in this place and has this name. */
  static Optional<Parameter> named(Operation operation, Parameter.In place, String name) {
    return Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .filter(one -> one.getIn() == place && name.equalsIgnoreCase(one.getName()))
        .findFirst();
  }

  /** The parameter, with what it means unless it says so itself. */
  static Parameter described(Parameter parameter) {
    Meaning meaning = parameter.getName() == null ? null : MEANINGS.get(parameter.getName());
    if (meaning != null && parameter.getDescription() == null) {
      parameter.setDescription(meaning.description());
      if (parameter.getExample() == null) {
        parameter.setExample(meaning.example());
      }
    }
    if (IdempotencyHeader.NAME.equals(parameter.getName())) {
      parameter.setRequired(true);
    }
    if (parameter.getSchema() != null) {
      parameter.setSchema(withoutTextualDefault(parameter.getSchema()));
    }
    return parameter;
  }

  /**
   * The default of a parameter of a type of ours arrives as a text beside the reference to its
   * schema, which says the default itself, as the number or truth value it is.
   */
  private static Schema withoutTextualDefault(Schema schema) {
    List<Schema> parts = schema.getAllOf();
    boolean repeated =
        parts != null
            && parts.size() == 2
            && parts.get(0).getRef() != null
            && parts.get(1).getDefaultValue() != null;
    return repeated ? parts.get(0) : schema;
  }

  /** What a parameter is for, with an example. */
  private record Meaning(String description, Object example) {}
}
