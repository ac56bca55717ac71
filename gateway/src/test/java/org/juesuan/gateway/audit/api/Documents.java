package org.juesuan.gateway.audit.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.juesuan.gateway.audit.document.Document;

/** Documents for tests, read the way those that are sent in are read. */
public final class Documents {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private Documents() {}

  /** The published final account of 2020 the project began with, as a document. */
  public static ObjectNode fengtai() {
    try (InputStream resource = Documents.class.getResourceAsStream("/audit/fengtai-2020.json")) {
      return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty body. */
  public static ObjectNode empty() {
    return MAPPER.createObjectNode();
  }

  /** The document of a body in JSON. */
  public static Document read(ObjectNode body) {
    try {
      return PublishedReader.read(MAPPER.treeToValue(body, PublishedReportBody.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document of a body after a change. */
  public static Document changed(ObjectNode body, Consumer<ObjectNode> change) {
    ObjectNode copy = body.deepCopy();
    change.accept(copy);
    return read(copy);
  }
}
