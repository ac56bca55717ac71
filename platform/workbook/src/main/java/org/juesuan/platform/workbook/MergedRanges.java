package org.juesuan.platform.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The merged cells of each sheet, which the library does not tell; filled part by part. */
final class MergedRanges {

  private static final int MOST = 100_000;
  private static final Pattern RELATIONSHIPS =
      Pattern.compile("/?(.*/|)_rels/workbook[^/]*\\.xml\\.rels");
  private static final Pattern RANGE =
      Pattern.compile("\\$?[A-Z]{1,3}\\$?\\d{1,7}(:\\$?[A-Z]{1,3}\\$?\\d{1,7})?");

  private final Map<String, List<CellRange>> ofPart = new HashMap<>();
  private final Map<String, String> partOfRelationship = new HashMap<>();
  private int count;

  /** Takes note of a merged range; false if it is none, or one too many. */
  boolean add(String part, String range) {
    if (!RANGE.matcher(range).matches() || ++count > MOST) {
      return false;
    }
    ofPart.computeIfAbsent(plain(part), one -> new ArrayList<>()).add(CellRange.of(range));
    return true;
  }

  /** Takes note of which part a relationship leads to. */
  void relate(String part, String relationship, String target) {
    Matcher workbook = RELATIONSHIPS.matcher(part);
    if (workbook.matches()) {
      String path = target.startsWith("/") ? target : workbook.group(1) + target;
      partOfRelationship.put(relationship, plain(path));
    }
  }

  /** The merged ranges of the sheet that a relationship leads to. */
  List<CellRange> of(String relationship) {
    String part = partOfRelationship.getOrDefault(relationship, "");
    return List.copyOf(ofPart.getOrDefault(part, List.of()));
  }

  private static String plain(String path) {
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
