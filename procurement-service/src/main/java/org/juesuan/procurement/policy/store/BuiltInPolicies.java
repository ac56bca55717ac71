package org.juesuan.procurement.policy.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.juesuan.procurement.policy.ProcurementPolicy;

/** The policies that come with the service: those of the central government. */
public final class BuiltInPolicies {

  private static final List<String> NAMES =
      List.of("central-2020", "central-2021", "central-2022-07");

  private BuiltInPolicies() {}

  /** All of them. */
  public static List<ProcurementPolicy> all() {
    return NAMES.stream().map(BuiltInPolicies::named).toList();
  }

  /** The one of that id. */
  public static ProcurementPolicy named(String id) {
    String resource = "/policies/" + id + ".json";
    try (InputStream stream = BuiltInPolicies.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no policy " + id);
      }
      return PolicyJson.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
