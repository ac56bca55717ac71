package org.juesuan.platform.service.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of a department's fiscal year as a Fiscal Data Package (profile of 2018, Open Knowledge).
 *
 * @param name name of the package, of small letters, digits and hyphens
 * @param title what it is
 * @param fiscalYear 年度
 * @param source where the figures come from, in words
 * @param tables its resources, at least one
 */
public record FiscalPackage(
    String name, String title, int fiscalYear, String source, List<FiscalTable<?>> tables) {

  /** Keeps a list of its own. */
  public FiscalPackage {
    tables = List.copyOf(tables);
  }

  /** The table of a name. */
  public Optional<FiscalTable<?>> table(String wanted) {
    return tables.stream().filter(one -> one.name().equals(wanted)).findFirst();
  }

  /** {@code datapackage.json}, as a tree of maps, lists and scalars. */
  public Map<String, Object> descriptor(OpenDataSettings settings) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("name", name);
    descriptor.put("title", title);
    // The official profile of fiscal packages demands the name of the profile it extends.
    descriptor.put("profile", "tabular-data-package");
    descriptor.put("countryCode", "CN");
    descriptor.put("granularity", "aggregated");
    descriptor.put(
        "fiscalPeriod", Map.of("start", fiscalYear + "-01-01", "end", fiscalYear + "-12-31"));
    descriptor.put(
        "contributors", List.of(Map.of("title", settings.publisher(), "role", "publisher")));
    descriptor.put("sources", List.of(Map.of("title", source)));
    settings
        .licence()
        .ifPresent(
            licence ->
                descriptor.put(
                    "licenses",
                    List.of(
                        Map.of(
                            "name", licence.name(),
                            "title", licence.title(),
                            "path", licence.url().toString()))));
    descriptor.put("resources", tables.stream().map(FiscalTable::resource).toList());
    descriptor.put("model", model());
    return descriptor;
  }

  private Map<String, Object> model() {
    Map<String, Object> measures = new LinkedHashMap<>();
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    for (FiscalTable<?> table : tables) {
      for (Field<?> field : table.fields()) {
        if (field.role() instanceof FieldRole.Measure role) {
          measures.put(table.name() + "_" + field.name(), measure(table, field, role));
        } else if (field.role() instanceof FieldRole.Attribute role) {
          dimensions
              .computeIfAbsent(table.name() + "_" + role.dimension(), absent -> Dimension.of(role))
              .add(table, field, role);
        }
      }
    }
    Map<String, Object> trees = new LinkedHashMap<>();
    dimensions.forEach((id, dimension) -> trees.put(id, dimension.tree()));
    return Map.of("measures", measures, "dimensions", trees);
  }

  private static Map<String, Object> measure(
      FiscalTable<?> table, Field<?> field, FieldRole.Measure role) {
    Map<String, Object> measure = new LinkedHashMap<>();
    measure.put("source", field.name());
    measure.put("resource", table.name());
    measure.put("currency", "CNY");
    measure.put("direction", "expenditure");
    if (role.phase() != null) {
      measure.put("phase", role.phase());
    }
    return measure;
  }

  /** Columns that together say what an amount is of. */
  private record Dimension(
      FieldRole.Attribute role, List<String> keys, Map<String, Object> attributes) {

    static Dimension of(FieldRole.Attribute role) {
      return new Dimension(role, new ArrayList<>(), new LinkedHashMap<>());
    }

    void add(FiscalTable<?> table, Field<?> field, FieldRole.Attribute of) {
      attributes.put(field.name(), Map.of("source", field.name(), "resource", table.name()));
      if (of.key()) {
        keys.add(field.name());
      }
    }

    Map<String, Object> tree() {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("dimensionType", role.kind());
      if (role.classification() != null) {
        tree.put("classificationType", role.classification());
      }
      tree.put("primaryKey", keys);
      tree.put("attributes", attributes);
      return tree;
    }
  }
}
