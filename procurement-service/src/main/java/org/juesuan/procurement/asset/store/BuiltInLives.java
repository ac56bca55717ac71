package org.juesuan.procurement.asset.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.UsefulLives;

/** The useful lives that come with the service; the document names their source. */
public final class BuiltInLives {

  private static final String RESOURCE = "/assets/useful-lives.json";

  private BuiltInLives() {}

  /** The document. */
  private record Document(String source, String confidence, Map<AssetClass, Integer> years) {}

  /** Reads them. */
  public static UsefulLives read() {
    try (InputStream stream = BuiltInLives.class.getResourceAsStream(RESOURCE)) {
      Document document = JsonMapper.builder().build().readValue(stream, Document.class);
      return new UsefulLives(document.years());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
