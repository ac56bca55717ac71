package org.juesuan.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON tree whose names and texts a database can hold. */
final class TreeDeserializer<N extends JsonNode> extends StdDeserializer<N> {

  private static final long serialVersionUID = 1L;

  private final Class<N> kind;

  TreeDeserializer(Class<N> kind) {
    super(kind);
    this.kind = kind;
  }

  @Override
  public N deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Object tree = JsonNodeDeserializer.getDeserializer(kind).deserialize(parser, context);
    N node = kind.cast(tree);
    if (!isStorable(node)) {
      throw new RefusedValue(parser, StorableText.REQUIREMENT);
    }
    return node;
  }

  @Override
  public @Nullable N getNullValue(DeserializationContext context) {
    // An explicit null is a tree of its own, as Jackson has it.
    return kind.isInstance(NullNode.getInstance()) ? kind.cast(NullNode.getInstance()) : null;
  }

  private static boolean isStorable(JsonNode node) {
    if (node.isTextual()) {
      return StorableText.isStorable(node.textValue());
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (!StorableText.isStorable(member.getKey())) {
        return false;
      }
    }
    for (JsonNode child : node) {
      if (!isStorable(child)) {
        return false;
      }
    }
    return true;
  }
}
