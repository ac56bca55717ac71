package org.juesuan.gateway.narrative;

import java.util.List;
import java.util.Map;

/**
 * What the sentences speak of at one place: the report as a whole, or one line of a list in it.
 *
 * @param subject what its figures are of; empty for the report as a whole
 * @param words names, sentences and labels by their name; a mere fact has no text
 * @param lists the lines below it
 */
record Item(String subject, Map<String, String> words, Map<String, List<Item>> lists) {

  Item {
    words = Map.copyOf(words);
    lists = Map.copyOf(lists);
  }

  /** The id of a figure of it; an empty name is the figure that the item itself is. */
  String figureId(String name) {
    return subject.isEmpty() || name.isEmpty() ? subject + name : subject + "." + name;
  }
}
