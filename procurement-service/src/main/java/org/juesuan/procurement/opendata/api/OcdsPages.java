package org.juesuan.procurement.opendata.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.opendata.OpenDataSettings;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.procurement.opendata.OcdsPackage;
import org.juesuan.procurement.opendata.StoredRelease;
import org.juesuan.procurement.opendata.store.ReleaseJson;

/** Puts stored releases into the packages they are published in. */
@ApplicationScoped
class OcdsPages {

  /** Where the packages stand. */
  static final String PATH = "/api/v1/procurement/open-data";

  private final OpenDataSettings settings;
  private final OcdsPackage cover;

  OcdsPages(OpenDataSettings settings) {
    this.settings = settings;
    this.cover =
        new OcdsPackage(
            settings.publisher(),
            settings.licence().map(OpenDataSettings.Licence::url).orElse(null),
            settings.policyUrl().orElse(null));
  }

  /** A page of releases, at least one. */
  String releases(Map<String, String> query, @Nullable Cursor next, List<StoredRelease> page) {
    return ReleaseJson.write(
        cover.ofReleases(
            uri("/releases", query),
            next(query, next, "/releases"),
            page.get(page.size() - 1).position().at(),
            page.stream().map(one -> ReleaseJson.read(one.body())).toList()));
  }

  /** A page of records of at least one process; releases come process by process. */
  String records(
      String path, Map<String, String> query, @Nullable Cursor next, List<StoredRelease> page) {
    Map<UUID, List<Map<String, Object>>> processes = new LinkedHashMap<>();
    page.forEach(
        one ->
            processes
                .computeIfAbsent(one.position().planItem(), absent -> new ArrayList<>())
                .add(ReleaseJson.read(one.body())));
    Instant last =
        page.stream().map(one -> one.position().at()).max(Instant::compareTo).orElseThrow();
    return ReleaseJson.write(
        cover.ofRecords(
            uri(path, query), next(query, next, path), last, List.copyOf(processes.values())));
  }

  private @Nullable URI next(Map<String, String> query, @Nullable Cursor next, String path) {
    if (next == null) {
      return null;
    }
    Map<String, String> following = new LinkedHashMap<>(query);
    following.put("cursor", next.encode());
    return uri(path, following);
  }

  private URI uri(String path, Map<String, String> query) {
    UriBuilder uri = UriBuilder.fromUri(settings.baseUrl()).path(PATH + path);
    query.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
    return uri.buildFromMap(query);
  }
}
