package org.juesuan.procurement.opendata;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The covers that releases and records are published in (OCDS 1.1.5, release package and record
 * package), as trees of maps, lists and scalars.
 *
 * @param publisher name of the publisher
 * @param licence address of the terms of use; null while none are set
 * @param policy address of the publication policy; null while there is none
 */
public record OcdsPackage(String publisher, @Nullable URI licence, @Nullable URI policy) {

  /** Sizes of parties, and links to the next page: the two extensions that are used. */
  private static final List<String> EXTENSIONS =
      List.of(
          "https://raw.githubusercontent.com/open-contracting-extensions/ocds_partyDetails_scale_extension/master/extension.json",
          "https://raw.githubusercontent.com/open-contracting-extensions/ocds_pagination_extension/1.1/extension.json");

  /**
   * A page of releases.
   *
   * @param uri where the page stands
   * @param next where the next one stands; null on the last
   * @param date of the last of the releases
   * @param releases at least one
   */
  public Map<String, Object> ofReleases(
      URI uri, @Nullable URI next, Instant date, List<Map<String, Object>> releases) {
    return cover(uri, next, date, "releases", releases);
  }

  /**
   * A page of records.
   *
   * @param uri where the page stands
   * @param next where the next one stands; null on the last
   * @param date of the last of their releases
   * @param processes the releases of each process, the oldest first; at least one process
   */
  public Map<String, Object> ofRecords(
      URI uri, @Nullable URI next, Instant date, List<List<Map<String, Object>>> processes) {
    return cover(
        uri, next, date, "records", processes.stream().map(OcdsPackage::processRecord).toList());
  }

  private Map<String, Object> cover(
      URI uri, @Nullable URI next, Instant date, String content, List<Map<String, Object>> items) {
    Map<String, Object> cover = new LinkedHashMap<>();
    cover.put("uri", uri.toString());
    cover.put("version", "1.1");
    cover.put("extensions", EXTENSIONS);
    cover.put("publishedDate", date.toString());
    cover.put("publisher", Map.of("name", publisher));
    if (licence != null) {
      cover.put("license", licence.toString());
    }
    if (policy != null) {
      cover.put("publicationPolicy", policy.toString());
    }
    cover.put(content, items);
    if (next != null) {
      cover.put("links", Map.of("next", next.toString()));
    }
    return cover;
  }

  private static Map<String, Object> processRecord(List<Map<String, Object>> releases) {
    Map<String, Object> compiled = ReleaseMerge.compiled(releases);
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("ocid", compiled.get("ocid"));
    record.put("releases", releases);
    record.put("compiledRelease", compiled);
    return record;
  }
}
