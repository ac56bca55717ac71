package org.juesuan.platform.store.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a payload with the record it is to be read into, without looking at any value. */
final class MissingMembers {

  private MissingMembers() {}

  /** JSON pointers of the members that a record needs and the payload lacks. */
  static List<String> of(Class<?> wanted, JsonNode payload) {
    List<String> missing = new ArrayList<>();
    collect(wanted, payload, "", missing);
    return missing;
  }

  private static void collect(Class<?> wanted, JsonNode node, String at, List<String> missing) {
    if (!wanted.isRecord()) {
      return;
    }
    for (RecordComponent component : wanted.getRecordComponents()) {
      String pointer = at + "/" + component.getName();
      JsonNode member = node.path(component.getName());
      if (!member.isMissingNode() && !member.isNull()) {
        collect(component.getType(), member, pointer, missing);
      } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        missing.add(pointer);
      }
    }
  }
}
