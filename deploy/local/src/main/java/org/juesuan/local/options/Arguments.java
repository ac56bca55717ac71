package org.juesuan.local.options;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line taken apart: {@code --flag}, {@code --option VALUE} or {@code --option=VALUE}, and
 * words. An option that is not known, is given twice or lacks its value is refused.
 */
final class Arguments {
  private static final String FLAG = "";

  private final Map<String, String> options = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  private Arguments() {}

  static Arguments parse(List<String> line, Set<String> flags, Set<String> valued) {
    Arguments parsed = new Arguments();
    for (int i = 0; i < line.size(); i++) {
      String word = line.get(i);
      if (!word.startsWith("-")) {
        parsed.words.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (flags.contains(name) && equals < 0) {
        parsed.put(name, FLAG);
      } else if (valued.contains(name)) {
        if (equals < 0 && i + 1 == line.size()) {
          throw new UsageException(name + " needs a value");
        }
        String value = equals < 0 ? line.get(++i) : word.substring(equals + 1);
        if (value.isBlank()) {
          throw new UsageException(name + " needs a value");
        }
        parsed.put(name, value);
      } else {
        throw new UsageException("unknown option " + word);
      }
    }
    return parsed;
  }

  boolean has(String flag) {
    return options.containsKey(flag);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option));
  }

  List<String> words() {
    return List.copyOf(words);
  }

  /** For commands that take options only. */
  Arguments withoutWords() {
    if (!words.isEmpty()) {
      throw new UsageException("unexpected argument " + words.get(0));
    }
    return this;
  }

  private void put(String name, String value) {
    if (options.put(name, value) != null) {
      throw new UsageException(name + " is given twice");
    }
  }
}
