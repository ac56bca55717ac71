package org.juesuan.evaluation.template.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.IndicatorNode;

/** A template as a JSON document: the form in which it is loaded, stored and compared. */
public final class TemplateJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .addMixIn(IndicatorNode.class, OpenWeight.class)
          .build();

  private TemplateJson() {}

  /** The weight of a branch is the one member that may be null. */
  private interface OpenWeight {
    @JsonSetter(nulls = Nulls.SET)
    @Nullable BigDecimal weight();
  }

  /**
   * The template of a document; its faults are another question.
   *
   * @throws IllegalArgumentException if the document has not the members of a template
   */
  public static FormTemplate read(String json) {
    try {
      return MAPPER.readValue(json, FormTemplate.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(
          "not a template: " + unreadable.getOriginalMessage(), unreadable);
    }
  }

  /** The document of a template as a tree. */
  public static JsonNode tree(FormTemplate template) {
    return MAPPER.valueToTree(template);
  }

  /** The document of a template. */
  public static String write(FormTemplate template) {
    try {
      return MAPPER.writeValueAsString(template);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
