package org.juesuan.procurement.opendata.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import org.juesuan.procurement.opendata.Release;

/**
 * Releases as JSON. What is not there is left out, but a text is written null: it may have been
 * there before, and the merge of releases removes only what a later one says is null. Moments are
 * in ISO 8601, and amounts numbers with the two decimals they have, on the way out and back.
 */
public final class ReleaseJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .withConfigOverride(
              String.class,
              texts ->
                  texts.setInclude(
                      JsonInclude.Value.construct(
                          JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private ReleaseJson() {}

  /** A release as it is stored. */
  public static String write(Release release) {
    return text(release);
  }

  /** A tree of maps, lists and scalars. */
  public static String write(Map<String, Object> tree) {
    return text(tree);
  }

  /** A stored release as a tree of maps, lists and scalars, its numbers exact. */
  public static Map<String, Object> read(String stored) {
    try {
      return MAPPER.readValue(stored, new TypeReference<>() {});
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored release is JSON", broken);
    }
  }

  private static String text(Object plain) {
    try {
      return MAPPER.writeValueAsString(plain);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("it is plain data", impossible);
    }
  }
}
