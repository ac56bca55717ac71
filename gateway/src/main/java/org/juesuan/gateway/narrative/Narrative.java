package org.juesuan.gateway.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a form (公开格式): its parts and sections in their order, each with heading and
 * sentences. It stands as a file below {@code /narrative/<id>/}; {@code
 * docs/narrative-templates.md} says how.
 *
 * @param id the folder it stands in
 */
public record Narrative(String id, List<PartText> parts) {

  private static final String FILE = "/narrative/%s/narrative.txt";

  /** {@code # part}, {@code ## section}, {@code ### subsection}, with id and heading. */
  private static final Pattern HEADING = Pattern.compile("(#{1,3}) (\\S+) (.+)");

  /** Takes the text of another form over; the sections that follow replace those of the same id. */
  private static final Pattern TAKEN_OVER = Pattern.compile("> (\\S+)");

  /** A section with heading and text as in another form. */
  private static final Pattern AS_IN = Pattern.compile("= (\\S+)");

  private static final Pattern COMMENT = Pattern.compile("//.*");

  /** Keeps a list of its own. */
  public Narrative {
    parts = List.copyOf(parts);
  }

  /** One of the four parts (部分). */
  record PartText(String id, Passage heading, List<SectionText> sections) {}

  /** A section or a subsection. */
  record SectionText(String id, Passage heading, Passage text, List<SectionText> below) {

    /** The same, or what replaces it, whole or below; replacements are used up. */
    private SectionText with(Map<String, SectionText> replacements) {
      SectionText section = Optional.ofNullable(replacements.remove(id)).orElse(this);
      return new SectionText(
          id,
          section.heading,
          section.text,
          section.below.stream().map(one -> one.with(replacements)).toList());
    }
  }

  /**
   * Reads a narrative from the class path.
   *
   * @throws IllegalArgumentException if there is none, or it names something that no report has, or
   *     leaves a choice of words open
   */
  public static Narrative read(String id) {
    String file = FILE.formatted(id);
    try (InputStream stream = Narrative.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("there is no " + file);
      }
      return parse(id, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The narrative of a text. */
  static Narrative parse(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    String base = null;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher heading = HEADING.matcher(line);
      Matcher takenOver = TAKEN_OVER.matcher(line);
      if (COMMENT.matcher(line).matches()) {
        line = "";
      } else if (heading.matches()) {
        blocks.add(
            new Block(heading.group(1).length(), heading.group(2), heading.group(3), number));
        continue;
      } else if (blocks.isEmpty() && takenOver.matches()) {
        base = takenOver.group(1);
        continue;
      }
      if (!blocks.isEmpty()) {
        blocks.get(blocks.size() - 1).text.append(line).append('\n');
      } else if (!line.isBlank()) {
        throw new IllegalArgumentException(id + " line " + number + ": text before any heading");
      }
    }
    return base == null ? whole(id, blocks) : changed(id, read(base), blocks);
  }

  /** Its sections and their subsections. */
  private Stream<SectionText> sections() {
    return parts.stream()
        .flatMap(part -> part.sections.stream())
        .flatMap(section -> Stream.concat(Stream.of(section), section.below.stream()));
  }

  private static Narrative whole(String id, List<Block> blocks) {
    List<PartText> parts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.level == 1) {
        parts.add(new PartText(block.id, block.heading(id), below(id, blocks, i)));
      }
    }
    Narrative whole = new Narrative(id, parts);
    List<String> placed = whole.sections().map(SectionText::id).toList();
    for (Block block : blocks) {
      if (block.level > 1 && !placed.contains(block.id)) {
        throw block.fault(id, new IllegalArgumentException("stands below nothing of its own"));
      }
    }
    return whole;
  }

  private static Narrative changed(String id, Narrative base, List<Block> blocks) {
    Map<String, SectionText> replacements = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      replacements.put(block.id, block.section(id, below(id, blocks, i)));
    }
    Narrative changed =
        new Narrative(
            id,
            base.parts.stream()
                .map(
                    part ->
                        new PartText(
                            part.id,
                            part.heading,
                            part.sections.stream().map(one -> one.with(replacements)).toList()))
                .toList());
    if (!replacements.isEmpty()) {
      throw new IllegalArgumentException(
          id + ": " + base.id + " has no section " + replacements.keySet());
    }
    return changed;
  }

  /** What stands below a block: the sections of a part, the subsections of a section. */
  private static List<SectionText> below(String id, List<Block> blocks, int parent) {
    List<SectionText> below = new ArrayList<>();
    Block above = blocks.get(parent);
    for (int i = parent + 1; i < blocks.size() && blocks.get(i).level > above.level; i++) {
      if (blocks.get(i).isBelow(above)) {
        below.add(blocks.get(i).section(id, below(id, blocks, i)));
      }
    }
    return below;
  }

  /** A heading and the lines below it, as they stand in the file. */
  private static final class Block {

    private final int level;
    private final String id;
    private final String heading;
    private final int line;
    private final StringBuilder text = new StringBuilder();

    private Block(int level, String id, String heading, int line) {
      this.level = level;
      this.id = id;
      this.heading = heading;
      this.line = line;
    }

    private boolean isBelow(Block above) {
      return level == above.level + 1 && (level == 2 || id.startsWith(above.id + "."));
    }

    private SectionText section(String narrative, List<SectionText> below) {
      if (Topic.of(id).isEmpty()) {
        throw fault(narrative, new IllegalArgumentException("no report has such a section"));
      }
      Matcher asIn = AS_IN.matcher(heading);
      if (asIn.matches()) {
        return read(asIn.group(1))
            .sections()
            .filter(one -> one.id.equals(id))
            .findFirst()
            .orElseThrow(
                () -> fault(narrative, new IllegalArgumentException("is not there either")));
      }
      return new SectionText(
          id, heading(narrative), passage(narrative, text.toString(), Vocabulary.REPORT), below);
    }

    private Passage heading(String narrative) {
      return passage(narrative, heading, Vocabulary.HEADING);
    }

    private Passage passage(String narrative, String content, Vocabulary vocabulary) {
      try {
        return PassageParser.parse(content, vocabulary);
      } catch (IllegalArgumentException e) {
        throw fault(narrative, e);
      }
    }

    private IllegalArgumentException fault(String narrative, IllegalArgumentException cause) {
      return new IllegalArgumentException(
          "narrative %s, section %s (heading in line %d), %s"
              .formatted(narrative, id, line, cause.getMessage()),
          cause);
    }
  }
}
