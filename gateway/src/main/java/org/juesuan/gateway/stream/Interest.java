package org.juesuan.gateway.stream;

import java.util.Set;
import org.juesuan.platform.web.scope.DepartmentScope;

/**
 * What a reader is told (INV-12).
 *
 * @param departments whose events: never more than the reader may see
 * @param types of which types; none means all
 */
public record Interest(DepartmentScope departments, Set<String> types) {

  public Interest {
    types = Set.copyOf(types);
  }

  boolean covers(StreamEvent event) {
    return (types.isEmpty() || types.contains(event.type()))
        && departments.covers(event.department());
  }
}
