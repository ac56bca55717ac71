package org.juesuan.platform.service.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.json.CanonicalJson;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;

/** Answers the files of a fiscal package. */
@ApplicationScoped
public class FiscalFiles {

  /** Media type of the rows. */
  public static final String CSV = "text/csv";

  private final OpenDataSettings settings;
  private final ObjectMapper mapper;

  FiscalFiles(OpenDataSettings settings, ObjectMapper mapper) {
    this.settings = settings;
    this.mapper = mapper;
  }

  /** {@code datapackage.json}, with an ETag that changes with any of the files. */
  public RestResponse<ObjectNode> descriptor(FiscalPackage of, @Nullable String ifNoneMatch) {
    ObjectNode descriptor = mapper.valueToTree(of.descriptor(settings));
    EntityTag tag = new EntityTag("d" + CanonicalJson.digest(descriptor));
    return Preconditions.answer(ifNoneMatch, tag, descriptor);
  }

  /**
   * The rows of a table.
   *
   * @throws IllegalArgumentException if the package has no such table
   */
  public RestResponse<byte[]> rows(FiscalPackage of, String table, @Nullable String ifNoneMatch) {
    FiscalTable<?> wanted =
        of.table(table).orElseThrow(() -> new IllegalArgumentException("no table " + table));
    byte[] file = wanted.csv().getBytes(StandardCharsets.UTF_8);
    EntityTag tag = new EntityTag("d" + FiscalTable.digest(file));
    if (Preconditions.notModified(ifNoneMatch, tag)) {
      return Preconditions.answer(ifNoneMatch, tag, file);
    }
    return RestResponse.ResponseBuilder.ok(file)
        .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table + ".csv\"")
        .header(HttpHeaders.ETAG, tag.toString())
        .build();
  }
}
