package org.juesuan.platform.web.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.juesuan.platform.web.idempotency.IdempotencyHeader;
import org.juesuan.platform.web.rehearsal.DryRun;

/**
 * Describes what is alike in every operation that can be rehearsed, which its parameter {@code
 * dryRun} tells: a POST takes an {@code Idempotency-Key}, and where it creates, a rehearsal answers
 * 200 with what would have been created. It comes behind the other filters, which would otherwise
 * come in the order in which a file system lists them, and the contract with them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class StandardRehearsals implements OASFilter {

  private static final String DONE = "200";
  private static final String CREATED = "201";

  @Override
  public PathItem filterPathItem(PathItem item) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              if (StandardParameters.named(operation, In.QUERY, DryRun.NAME).isPresent()) {
                describeAnswer(operation.getResponses());
                if (method == HttpMethod.POST
                    && StandardParameters.header(operation, IdempotencyHeader.NAME).isEmpty()) {
                  operation.addParameter(key());
                }
              }
            });
    return item;
  }

  private static void describeAnswer(APIResponses responses) {
    APIResponse created = responses.getAPIResponse(CREATED);
    if (created != null && responses.getAPIResponse(DONE) == null) {
      responses.addAPIResponse(
          DONE,
          OASFactory.createAPIResponse()
              .description("With dryRun: what would have been done; nothing is.")
              .content(created.getContent()));
    }
  }

  private static Parameter key() {
    return StandardParameters.described(
        OASFactory.createParameter()
            .name(IdempotencyHeader.NAME)
            .in(In.HEADER)
            .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING))));
  }
}
