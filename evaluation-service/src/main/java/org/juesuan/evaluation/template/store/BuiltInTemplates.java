package org.juesuan.evaluation.template.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.juesuan.evaluation.template.FormTemplate;

/** The templates that come with the service. */
public final class BuiltInTemplates {

  /** Beijing's self-evaluation of 2020, execution 10, output 50, benefit 30, satisfaction 10. */
  public static final String BEIJING_2020 = "beijing-self-evaluation.2020.v1";

  /** The framework of 财预〔2020〕10号 with its official tree. */
  public static final String FRAMEWORK_2020 = "framework.2020.v1";

  /** The framework as a district printed it in 2020, with branches of its own. */
  public static final String FRAMEWORK_AS_PRINTED = "framework-as-printed.2020.v1";

  /** The later form with cost (成本指标) as a branch: 20, 40, 20, 10. */
  public static final String WITH_COST = "self-evaluation-with-cost.2022.v1";

  private BuiltInTemplates() {}

  /** All of them. */
  public static List<FormTemplate> all() {
    return List.of(BEIJING_2020, FRAMEWORK_2020, FRAMEWORK_AS_PRINTED, WITH_COST).stream()
        .map(BuiltInTemplates::named)
        .toList();
  }

  /** The one of that name. */
  public static FormTemplate named(String name) {
    String resource = "/templates/" + name + ".json";
    try (InputStream stream = BuiltInTemplates.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no template " + name);
      }
      return TemplateJson.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
