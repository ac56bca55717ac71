package org.juesuan.evaluation.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a text that only moves forward, so that reading takes linear time. */
final class Cursor {

  private final String text;
  private int position;

  Cursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  /** The character here; {@code \0} at the end. */
  char here() {
    return ahead(0);
  }

  /** The character some places ahead; {@code \0} behind the end. */
  char ahead(int places) {
    int index = position + places;
    return index < text.length() ? text.charAt(index) : '\0';
  }

  void skip(int places) {
    position = Math.min(text.length(), position + places);
  }

  /** Takes this character if it stands here. */
  boolean take(char expected) {
    if (here() != expected || atEnd()) {
      return false;
    }
    position++;
    return true;
  }

  /** Takes the first of these words that stands here; the list has longer words first. */
  @Nullable String takeFirst(List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, position)) {
        position += word.length();
        return word;
      }
    }
    return null;
  }

  boolean isDigitHere() {
    return WrittenText.isDigit(here());
  }

  int position() {
    return position;
  }

  /** Goes back to a place that was left a moment ago. */
  void returnTo(int earlier) {
    position = earlier;
  }

  String rest() {
    return text.substring(position);
  }
}
