package org.juesuan.platform.web.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schemas of a problem and of its violations, as the components of a contract. */
final class ProblemSchemas {

  private ProblemSchemas() {}

  static void addTo(Components components) {
    components.addSchema("Violation", violation());
    components.addSchema("Problem", problem());
  }

  private static Schema problem() {
    return object("A refusal as RFC 9457 problem details.")
        .addProperty(
            "type", text("URI that names the kind of problem.", "urn:juesuan:problem:not-found"))
        .addProperty(
            "title",
            text(
                "Short sentence, the same for every occurrence.",
                "There is nothing at this address."))
        .addProperty(
            "status",
            OASFactory.createSchema()
                .type(List.of(SchemaType.INTEGER))
                .description("The HTTP status.")
                .examples(List.of(404)))
        .addProperty(
            "detail", text("What is wrong in this case.", "There is nothing at this address."))
        .addProperty(
            "instance", text("Path of the request.", "/api/v1/budget/departments/110106-208-005"))
        .addProperty("code", text("Stable code; clients branch on it.", "not-found"))
        .addProperty(
            "violations",
            OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .description("The single faults; may be empty.")
                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")))
        .addProperty(
            "incidentId",
            text(
                    "With a failure of ours: the id under which the log holds it.",
                    "7b0c9f62-4f5e-4d55-9d0c-0b8f6f6c1c55")
                .format("uuid"))
        .required(List.of("type", "title", "status", "code", "violations"));
  }

  private static Schema violation() {
    return object("One thing that is wrong with the request; it names where, never the value.")
        .addProperty(
            "pointer",
            text("JSON pointer into the body; empty means the body as a whole.", "/amountYuan"))
        .addProperty(
            "parameter", text("Name of the path, query or header parameter instead.", "limit"))
        .addProperty("message", text("What is required.", "must not be null"))
        .required(List.of("message"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description(description);
  }

  private static Schema text(String description, String example) {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.STRING))
        .description(description)
        .examples(List.of(example));
  }
}
