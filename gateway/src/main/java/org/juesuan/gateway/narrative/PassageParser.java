package org.juesuan.gateway.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text into a passage and refuses it where it names what no report has, or leaves the
 * choice of a word to its reader. The grammar stands in {@code docs/narrative-templates.md}.
 */
final class PassageParser {

  /** What a form leaves open, and a report never may (defects D-08, D-14). */
  private static final Pattern UNRESOLVED =
      Pattern.compile(
          "[（(](增加|减少|增长|下降|上升|持平)[）)]|(增加|减少|增长|下降|部门|单位)/(增加|减少|增长|下降|部门|单位)" + "|[XxＸ×○_＿]{2,}");

  private static final String SPECIAL = "{}[]|";

  private final String text;
  private final Vocabulary report;
  private int at;

  private PassageParser(String text, Vocabulary report) {
    this.text = text;
    this.report = report;
  }

  /**
   * The passage of a text.
   *
   * @throws IllegalArgumentException if it is none, naming the place by line and what is wrong
   */
  static Passage parse(String text, Vocabulary vocabulary) {
    PassageParser parser = new PassageParser(text, vocabulary);
    Passage passage = parser.sequence(vocabulary);
    if (parser.at < text.length()) {
      throw parser.fault("“" + text.charAt(parser.at) + "” closes nothing");
    }
    return passage;
  }

  /** As far as the next sign that is not its own. */
  private Passage sequence(Vocabulary here) {
    List<Passage> pieces = new ArrayList<>();
    while (at < text.length()
        && "}]|".indexOf(text.charAt(at)) < 0
        && !text.startsWith("{end}", at)) {
      pieces.add(
          switch (text.charAt(at)) {
            case '[' -> alternatives(here);
            case '{' -> named(here);
            default -> words();
          });
    }
    return pieces.size() == 1 ? pieces.get(0) : Passage.sequence(pieces);
  }

  private Passage words() {
    int start = at;
    while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String words = text.substring(start, at);
    Matcher open = UNRESOLVED.matcher(words);
    if (open.find()) {
      at = start + open.start();
      throw fault("“" + open.group() + "” leaves a choice open");
    }
    return Passage.words(words);
  }

  private Passage alternatives(Vocabulary here) {
    List<Passage> alternatives = new ArrayList<>();
    do {
      at++;
      alternatives.add(sequence(here));
    } while (at < text.length() && text.charAt(at) == '|');
    expect("]");
    return Passage.firstOf(alternatives);
  }

  private Passage named(Vocabulary here) {
    expect("{");
    String name = upTo(" }");
    if (text.startsWith("}", at)) {
      at++;
      require(vocabulary(name, here).prints(local(name)), name, "neither word nor figure");
      return Passage.value(name);
    }
    expect(" ");
    return switch (name) {
      case "when" -> when(here);
      case "reason" -> reason(here);
      case "compare" -> compare(here);
      case "each" -> each(here);
      default -> throw fault("there is no “" + name + "”");
    };
  }

  private Passage when(Vocabulary here) {
    String name = upTo("}");
    expect("}");
    require(vocabulary(name, here).knows(local(name)), name, "not known");
    return Passage.when(name);
  }

  private Passage reason(Vocabulary here) {
    String subject = upTo("}");
    expect("}");
    String amount = local(subject).isEmpty() ? "amount" : local(subject) + ".amount";
    require(vocabulary(subject, here).prints(amount), subject, "no subject of a figure");
    return Passage.reason(subject);
  }

  private Passage compare(Vocabulary here) {
    String name = upTo(" }");
    require(vocabulary(name, here).compares(local(name)), name, "no difference");
    expect(" with ");
    Passage base = sequence(here);
    expect("}");
    return Passage.compared(name, base);
  }

  private Passage each(Vocabulary here) {
    String list = upTo(" }");
    Vocabulary line = vocabulary(list, here).lists().get(local(list));
    if (line == null) {
      throw fault("“" + list + "” is no list");
    }
    String separator = "";
    if (text.startsWith(" by ", at)) {
      expect(" by ");
      separator = upTo("}");
    }
    expect("}");
    Passage body = sequence(line);
    expect("{end}");
    return Passage.each(list, separator, body);
  }

  /** A name with a dot in front is one of the line of the list; another of the whole report. */
  private Vocabulary vocabulary(String name, Vocabulary here) {
    return name.startsWith(".") ? here : report;
  }

  private static String local(String name) {
    return name.startsWith(".") ? name.substring(1) : name;
  }

  private void require(boolean holds, String name, String why) {
    if (!holds) {
      throw fault("“" + name + "” is " + why);
    }
  }

  private String upTo(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void expect(String sign) {
    if (!text.startsWith(sign, at)) {
      throw fault("“" + sign + "” is missing");
    }
    at += sign.length();
  }

  private IllegalArgumentException fault(String what) {
    long line = 1 + text.chars().limit(at).filter(sign -> sign == '\n').count();
    return new IllegalArgumentException("line " + line + ": " + what);
  }
}
