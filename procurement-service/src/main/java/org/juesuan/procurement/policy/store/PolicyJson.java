package org.juesuan.procurement.policy.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.ProcurementPolicy;

/** A policy as a JSON document: the form in which it is loaded, stored and told. */
public final class PolicyJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .addMixIn(Money.class, WrittenMoney.class)
          .addMixIn(CatalogueCode.class, WrittenCode.class)
          .build();

  private PolicyJson() {}

  /** An amount is a text, as everywhere. */
  private abstract static class WrittenMoney {
    @JsonCreator
    @SuppressWarnings("DoNotCallSuggester") // its annotation is what counts
    static Money of(String written) {
      return Money.of(written);
    }

    @Override
    @JsonValue
    public abstract String toString();
  }

  /** A code is a text. */
  private abstract static class WrittenCode {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("UnusedVariable") // its annotation is what counts
    WrittenCode(String value) {}

    @JsonValue
    abstract String value();
  }

  /**
   * The policy of a document; its faults are another question.
   *
   * @throws IllegalArgumentException if the document has not the members of a policy
   */
  public static ProcurementPolicy read(String json) {
    try {
      return MAPPER.readValue(json, ProcurementPolicy.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(
          "not a policy: " + unreadable.getOriginalMessage(), unreadable);
    }
  }

  /** The document of a policy as a tree. */
  public static JsonNode tree(ProcurementPolicy policy) {
    return MAPPER.valueToTree(policy);
  }

  /** The document of a policy. */
  public static String write(ProcurementPolicy policy) {
    return tree(policy).toString();
  }
}
