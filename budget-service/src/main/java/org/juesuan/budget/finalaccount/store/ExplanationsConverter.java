package org.juesuan.budget.finalaccount.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Explanation;

/** The texts of an account are one JSON array; they are read and replaced as a whole. */
@Converter
public class ExplanationsConverter implements AttributeConverter<List<Explanation>, String> {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {};

  /** One element of the array. */
  record Stored(String figure, String text) {}

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable List<Explanation> explanations) {
    if (explanations == null) {
      return null;
    }
    try {
      return MAPPER.writeValueAsString(
          explanations.stream()
              .map(explanation -> new Stored(explanation.figure(), explanation.text()))
              .toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts are always JSON", impossible);
    }
  }

  @Override
  public @Nullable List<Explanation> convertToEntityAttribute(@Nullable String json) {
    if (json == null) {
      return null;
    }
    try {
      return MAPPER.readValue(json, STORED).stream()
          .map(stored -> new Explanation(stored.figure(), stored.text()))
          .toList();
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the stored explanations are not what was written", broken);
    }
  }
}
