package org.juesuan.procurement.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the releases of a process into one that says what holds now, by the merge routine of
 * OCDS 1.1: later values replace earlier ones; a list of objects with ids is merged object by
 * object; any other list is replaced whole; null removes; what is only a release's own is left out.
 *
 * <p>Releases are trees of maps, lists and scalars, as JSON has them.
 */
public final class ReleaseMerge {

  private static final String ID = "id";

  /** Members of a release that say something of the release, not of the process. */
  private static final Set<String> OF_THE_RELEASE = Set.of(ID, "date", "tag");

  private ReleaseMerge() {}

  /**
   * The compiled release.
   *
   * @param releases of one process, the oldest first; at least one
   */
  public static Map<String, Object> compiled(List<Map<String, Object>> releases) {
    Map<String, Object> last = releases.get(releases.size() - 1);
    Map<String, Object> compiled = new LinkedHashMap<>();
    compiled.put("ocid", required(last, "ocid"));
    compiled.put(ID, required(last, "ocid") + "-" + required(last, "date"));
    compiled.put("date", required(last, "date"));
    compiled.put("tag", List.of("compiled"));
    for (Map<String, Object> release : releases) {
      Map<String, Object> content = new LinkedHashMap<>(release);
      content.keySet().removeAll(OF_THE_RELEASE);
      mergeInto(compiled, content);
    }
    return compiled;
  }

  private static Object required(Map<String, Object> release, String member) {
    Object value = release.get(member);
    if (value == null) {
      throw new IllegalArgumentException("a release has no " + member);
    }
    return value;
  }

  private static void mergeInto(Map<String, Object> target, Map<String, Object> later) {
    later.forEach(
        (name, value) -> {
          if (value == null) {
            target.remove(name);
          } else {
            target.put(name, merged(target.get(name), value));
          }
        });
  }

  private static Object merged(@Nullable Object earlier, Object later) {
    if (later instanceof Map) {
      Map<String, Object> target = new LinkedHashMap<>();
      if (earlier instanceof Map) {
        target.putAll(object(earlier));
      }
      mergeInto(target, object(later));
      return target;
    }
    if (later instanceof List<?> list && isIdentified(list)) {
      return mergedById(
          earlier instanceof List<?> before && isIdentified(before) ? before : List.of(), list);
    }
    return later;
  }

  /** Objects keep their first place; what a later release does not name stays. */
  private static List<Object> mergedById(List<?> earlier, List<?> later) {
    Map<Object, Object> byId = new LinkedHashMap<>();
    earlier.forEach(item -> byId.put(idOf(item), item));
    later.forEach(item -> byId.put(idOf(item), merged(byId.get(idOf(item)), item)));
    return new ArrayList<>(byId.values());
  }

  /** A list whose items are all objects with an id; only such lists are merged by our releases. */
  private static boolean isIdentified(List<?> list) {
    return !list.isEmpty() && list.stream().allMatch(item -> idOf(item) != null);
  }

  private static @Nullable Object idOf(Object item) {
    return item instanceof Map<?, ?> map ? map.get(ID) : null;
  }

  @SuppressWarnings("unchecked") // the trees are JSON: members have names
  private static Map<String, Object> object(Object tree) {
    return (Map<String, Object>) tree;
  }
}
