package org.juesuan.platform.web.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.juesuan.platform.web.idempotency.IdempotencyHeader;
import org.juesuan.platform.web.problem.Problem;

/**
 * Adds to every operation the problem responses its shape calls for, unless the operation describes
 * the status itself, and the schema they share.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StandardProblems implements OASFilter {

  /** Sorted, so that the same code always gives the same contract. */
  private static final SortedMap<Integer, String> MEANINGS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(400, "A field, parameter or header does not have the required form."),
              Map.entry(401, "No valid bearer token came with the request."),
              Map.entry(403, "The token's roles or departments do not permit this."),
              Map.entry(404, "There is nothing at this address."),
              Map.entry(406, "None of the accepted media types can be produced."),
              Map.entry(409, "The request conflicts with the present state."),
              Map.entry(412, "The resource has changed since it was read."),
              Map.entry(413, "The body is larger than permitted."),
              Map.entry(415, "The media type of the body is not supported."),
              Map.entry(422, "The request is well-formed but refused."),
              Map.entry(428, "The condition on the version is missing."),
              Map.entry(500, "The service failed; incidentId names the log entry."),
              Map.entry(
                  503, "Not available now; a write is retried with the same Idempotency-Key.")));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    Components components = document.getComponents();
    if (components == null) {
      components = OASFactory.createComponents();
      document.setComponents(components);
    }
    ProblemSchemas.addTo(components);
    for (Map.Entry<Integer, String> meaning : MEANINGS.entrySet()) {
      components.addResponse(nameOf(meaning.getKey()), response(meaning.getValue()));
    }
    document.getPaths().getPathItems().forEach(StandardProblems::describe);
  }

  private static void describe(String path, PathItem item) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              if (operation.getResponses() == null) {
                operation.setResponses(OASFactory.createAPIResponses());
              }
              for (int status : statuses(path, method, operation)) {
                addIfAbsent(operation, status);
              }
              if (method == HttpMethod.GET
                  && StandardParameters.header(operation, StandardParameters.IF_NONE_MATCH)
                      .isPresent()) {
                describeNotModified(operation);
              }
            });
  }

  private static Set<Integer> statuses(String path, HttpMethod method, Operation operation) {
    Set<Integer> statuses = new TreeSet<>(List.of(400, 401, 403, 406, 500, 503));
    if (path.contains("{")) {
      statuses.add(404);
    }
    if (operation.getRequestBody() != null) {
      statuses.addAll(List.of(413, 415, 422));
    }
    if (method == HttpMethod.POST || method == HttpMethod.PUT) {
      statuses.add(409);
    }
    if (StandardParameters.header(operation, IdempotencyHeader.NAME).isPresent()) {
      statuses.add(422);
    }
    if (StandardParameters.header(operation, StandardParameters.IF_MATCH).isPresent()) {
      statuses.addAll(List.of(412, 428));
    }
    return statuses;
  }

  private static void addIfAbsent(Operation operation, int status) {
    String key = Integer.toString(status);
    APIResponse own = operation.getResponses().getAPIResponse(key);
    if (own == null || isWrittenByTheFramework(status, own)) {
      operation
          .getResponses()
          .addAPIResponse(
              key, OASFactory.createAPIResponse().ref("#/components/responses/" + nameOf(status)));
    } else if (own.getRef() == null && own.getContent() == null) {
      own.setContent(response("").getContent());
    }
  }

  /** Quarkus notes 401 and 403 of secured operations by itself, in two words and no content. */
  private static boolean isWrittenByTheFramework(int status, APIResponse response) {
    return (status == 401 || status == 403)
        && response.getContent() == null
        && ("Not Authorized".equals(response.getDescription())
            || "Not Allowed".equals(response.getDescription()));
  }

  private static void describeNotModified(Operation operation) {
    if (operation.getResponses().getAPIResponse("304") == null) {
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse().description("The caller holds the present state."));
    }
  }

  private static String nameOf(int status) {
    return "Problem" + status;
  }

  private static APIResponse response(String meaning) {
    Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
    return OASFactory.createAPIResponse()
        .description(meaning)
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
  }
}
