package org.juesuan.gateway.audit.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.juesuan.gateway.audit.document.Codes;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Kind;
import org.juesuan.gateway.audit.document.StandardTables;

/**
 * A name of a formula, some of whose words may be variables: {@code t3.{row}.basic}.
 *
 * @param words the words; a variable with its braces
 * @param sets the variables that stand for listed words only
 */
record NamePattern(List<String> words, Map<String, Set<String>> sets) {

  private static final Pattern ENTRY = Pattern.compile("r\\d+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final String CHILD = "{child}";
  private static final String PARENT = "{parent}";

  NamePattern {
    words = List.copyOf(words);
  }

  static NamePattern of(String written, Map<String, Set<String>> sets) {
    return new NamePattern(List.of(written.split("\\.")), sets);
  }

  /** Whether it speaks of one of the standard tables, whose empty cells need not be stated. */
  boolean inTable() {
    return StandardTables.of(words.get(0)).isPresent();
  }

  /** The variables in it. */
  List<String> variables() {
    return words.stream().filter(NamePattern::isVariable).toList();
  }

  /** The name with its variables replaced; all of them must be bound. */
  String filled(Map<String, String> bound) {
    return String.join(
        ".", words.stream().map(word -> isVariable(word) ? bound.get(word) : word).toList());
  }

  /** What the variables stand for in every number of the document that has such a name. */
  List<Map<String, String>> numbersIn(Document document) {
    return matches(document, Map.of()).stream()
        .filter(
            bound ->
                document
                    .find(filled(bound))
                    .filter(published -> published.kind() != Kind.WORDS)
                    .isPresent())
        .toList();
  }

  /**
   * What the variables that are not bound yet can stand for, in the order of the document. The last
   * word is taken as it is: a row that does not state it is among them.
   */
  List<Map<String, String>> matches(Document document, Map<String, String> bound) {
    List<Map<String, String>> found = new ArrayList<>();
    walk(document, "", 0, bound, found);
    return found;
  }

  private void walk(
      Document document,
      String beginning,
      int index,
      Map<String, String> bound,
      List<Map<String, String>> found) {
    if (index == words.size()) {
      found.add(bound);
      return;
    }
    String word = words.get(index);
    if (!isVariable(word) || bound.containsKey(word)) {
      String fixed = bound.getOrDefault(word, word);
      boolean last = index == words.size() - 1;
      if (last || document.has(joined(beginning, fixed))) {
        walk(document, joined(beginning, fixed), index + 1, bound, found);
      }
      return;
    }
    for (String candidate : document.below(beginning)) {
      if (admits(word, candidate, bound)) {
        Map<String, String> more = new HashMap<>(bound);
        more.put(word, candidate);
        walk(document, joined(beginning, candidate), index + 1, more, found);
      }
    }
  }

  private boolean admits(String variable, String candidate, Map<String, String> bound) {
    Set<String> listed = sets.get(variable);
    if (listed != null) {
      return listed.contains(candidate);
    }
    return switch (variable) {
      case "{class}" -> Codes.isClass(candidate);
      case "{code}" -> Codes.isCode(candidate);
      case PARENT -> Codes.isCode(candidate) || candidate.equals(Codes.TOTAL);
      case CHILD -> Codes.isBelow(candidate, bound.getOrDefault(PARENT, ""));
      case "{entry}" -> ENTRY.matcher(candidate).matches();
      case "{number}" -> NUMBER.matcher(candidate).matches();
      default -> true;
    };
  }

  private static String joined(String beginning, String word) {
    return beginning.isEmpty() ? word : beginning + "." + word;
  }

  private static boolean isVariable(String word) {
    return word.startsWith("{");
  }
}
