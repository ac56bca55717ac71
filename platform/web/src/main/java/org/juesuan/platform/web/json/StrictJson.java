package org.juesuan.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.juesuan.platform.money.Money;

/**
 * Makes the service's ObjectMapper strict: unknown and duplicate members, trailing tokens, coerced
 * scalars, deep nesting, exponents and text that cannot be stored are refused (source:
 * dependencies, HTTP).
 *
 * <p>A consumer of another service's JSON says {@code @JsonIgnoreProperties(ignoreUnknown = true)}
 * on its own records.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

  /** How deep arrays and objects may nest. */
  public static final int DEPTH = 64;

  private static final int LONGEST_NUMBER = 48;
  private static final int LONGEST_NAME = 256;

  /** Last of all, so that no module of another library reads a platform type its own way. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build());
    mapper.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(
            SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
            SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .registerModule(platformTypes());
    refuseCoercion(mapper);
  }

  private static void refuseCoercion(ObjectMapper mapper) {
    for (CoercionInputShape shape :
        new CoercionInputShape[] {
          CoercionInputShape.String,
          CoercionInputShape.EmptyString,
          CoercionInputShape.Integer,
          CoercionInputShape.Float,
          CoercionInputShape.Boolean
        }) {
      if (shape != CoercionInputShape.Integer) {
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(shape, CoercionAction.Fail);
      }
      if (shape != CoercionInputShape.Boolean) {
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(shape, CoercionAction.Fail);
      }
    }
    mapper
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
  }

  private static SimpleModule platformTypes() {
    return new SimpleModule("juesuan-platform")
        .addSerializer(Money.class, new ToStringSerializer(Money.class))
        .addDeserializer(Money.class, new MoneyDeserializer())
        .addDeserializer(String.class, new TextDeserializer())
        .addDeserializer(LocalDate.class, new DateDeserializer())
        .addDeserializer(BigDecimal.class, new DecimalDeserializer())
        .addDeserializer(JsonNode.class, new TreeDeserializer<>(JsonNode.class))
        .addDeserializer(ObjectNode.class, new TreeDeserializer<>(ObjectNode.class))
        .addDeserializer(ArrayNode.class, new TreeDeserializer<>(ArrayNode.class));
  }
}
