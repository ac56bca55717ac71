package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.SectionAnswer;

/**
 * The section of the real department and year the project began with, in the form budget-service
 * answers it. Its amounts in yuan are the ones that print as every figure of the published report.
 */
public final class GoldenSection {

  public static final String DEPARTMENT = "110106-208-005";
  public static final int YEAR = 2020;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GoldenSection() {}

  /** The answer of the service, a copy of its own for each caller. */
  public static ObjectNode answer() {
    return resource("/contracts/budget-section.json");
  }

  static ObjectNode resource(String name) {
    try (InputStream resource = GoldenSection.class.getResourceAsStream(name)) {
      return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The section as the report reads it. */
  public static BudgetSection section() {
    return changed(content -> {});
  }

  /** The section after a change of its content. */
  public static BudgetSection changed(Consumer<ObjectNode> change) {
    return delivered(change).section();
  }

  /** The answer after a change of its content, as handed to the composer. */
  public static SectionAnswer.Delivered<BudgetSection> delivered(Consumer<ObjectNode> change) {
    ObjectNode answer = answer();
    change.accept((ObjectNode) answer.get("content"));
    return BudgetSectionReader.read(answer, DEPARTMENT, YEAR);
  }

  /** The member of an object below a JSON pointer, for changing it. */
  public static ObjectNode at(JsonNode node, String pointer) {
    return (ObjectNode) node.at(pointer);
  }
}
