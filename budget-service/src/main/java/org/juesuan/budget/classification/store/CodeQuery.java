package org.juesuan.budget.classification.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeFilter;

/**
 * The question both lists are asked, as Panache takes it.
 *
 * @param where condition and order
 * @param parameters its values by name
 */
record CodeQuery(String where, Map<String, Object> parameters) {

  private static final String IN_TREE_ORDER = " order by key.code";

  /** Keeps a copy of its own. */
  CodeQuery {
    parameters = Map.copyOf(parameters);
  }

  /** Entries of a year that pass the filter, behind the given code. */
  static CodeQuery entries(int fiscalYear, CodeFilter filter, @Nullable String after) {
    StringBuilder where = new StringBuilder("key.fiscalYear = :fiscalYear");
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("fiscalYear", fiscalYear);
    if (filter.level() != null) {
      where.append(" and level = :level");
      parameters.put("level", filter.level());
    }
    if (filter.parent() != null) {
      where.append(" and parentCode = :parent");
      parameters.put("parent", filter.parent());
    }
    if (after != null) {
      where.append(" and key.code > :after");
      parameters.put("after", after);
    }
    return new CodeQuery(where.append(IN_TREE_ORDER).toString(), parameters);
  }
}
