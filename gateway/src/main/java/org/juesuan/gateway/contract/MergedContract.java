package org.juesuan.gateway.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Adds the committed contracts of the services to the gateway's own when it starts. The build puts
 * each beside the classes as {@code contracts/services/<name>/openapi.yaml}; a service whose
 * contract is not there adds nothing.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class MergedContract implements OASFilter {

  private static final List<String> SERVICES = List.of("budget", "evaluation", "procurement");

  @Override
  public void filterOpenAPI(OpenAPI own) {
    for (String service : SERVICES) {
      contractOf(service).ifPresent(contract -> ContractMerge.into(own, service, read(contract)));
    }
  }

  /** The committed contract of a service; empty where the build had none. */
  static Optional<InputStream> contractOf(String service) {
    String resource = "contracts/services/" + service + "/openapi.yaml";
    ClassLoader application = Thread.currentThread().getContextClassLoader();
    return Optional.ofNullable(application.getResourceAsStream(resource));
  }

  /** A contract as a document, with nothing added by scanning. */
  static OpenAPI read(InputStream yaml) {
    return SmallRyeOpenAPI.builder()
        .enableAnnotationScan(false)
        .enableModelReader(false)
        .enableStandardFilter(false)
        .enableStandardStaticFiles(false)
        .withCustomStaticFile(() -> yaml)
        .build()
        .model();
  }
}
