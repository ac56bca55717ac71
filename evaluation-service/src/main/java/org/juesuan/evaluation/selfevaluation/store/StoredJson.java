package org.juesuan.evaluation.selfevaluation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.selfevaluation.RowComment;

/** Forms and comments as the JSON documents they are stored as. */
final class StoredJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<List<RowComment>> COMMENTS = new TypeReference<>() {};

  private StoredJson() {}

  static String of(Object content) {
    try {
      return MAPPER.writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts are always JSON", impossible);
    }
  }

  static WrittenForm form(String json) {
    try {
      return MAPPER.readValue(json, WrittenForm.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the stored form is not what was written", broken);
    }
  }

  static List<RowComment> comments(String json) {
    try {
      return MAPPER.readValue(json, COMMENTS);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the stored comments are not what was written", broken);
    }
  }
}
