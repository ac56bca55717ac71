package org.juesuan.gateway.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a form (公开格式): its parts and sections in their order, each with heading and
 * sentences. It stands as a file below {@code /narrative/<id>/}; {@code
 * docs/narrative-templates.md} says how.
 *
 * @param id the folder it stands in
 */
public record Narrative(String id, List<Block> blocks) {

  private static final Pattern COMMENT = Pattern.compile("(?m)^//.*$");

  /** {@code # part}, {@code ## section}, {@code ### subsection}: id, heading, and what follows. */
  private static final Pattern BLOCK = Pattern.compile("(#{1,3}) (\\S+) (.+)\\n?([\\s\\S]*)");

  /** First of all: everything as in another form, but for the blocks that follow. */
  private static final Pattern TAKEN_OVER = Pattern.compile("> (\\S+)");

  /** In the place of a text: the text of the section of this id in another form. */
  private static final Pattern AS_IN = Pattern.compile("= (\\S+)");

  /** Keeps a list of its own. */
  public Narrative {
    blocks = List.copyOf(blocks);
  }

  /**
   * A heading and what is said below it.
   *
   * @param level 1 a part (部分), 2 a section, 3 a subsection
   * @param text of it alone, without what stands below it
   */
  record Block(int level, String id, Passage heading, Passage text) {}

  /**
   * Reads a narrative from the class path.
   *
   * @throws IllegalArgumentException if there is none, or it names something that no report has, or
   *     leaves a choice of words open
   */
  public static Narrative read(String id) {
    return parse(id, resource(id + "/narrative.txt"));
  }

  /** A text that the gateway brings along. */
  static String resource(String name) {
    String file = "/narrative/" + name;
    try (InputStream stream = Narrative.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("there is no " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts in their order. */
  List<Block> parts() {
    return blocks.stream().filter(block -> block.level == 1).toList();
  }

  /** The sections of a part, or the subsections of a section. */
  List<Block> below(Block above) {
    return blocks.stream()
        .skip(blocks.indexOf(above) + 1L)
        .takeWhile(block -> block.level > above.level)
        .filter(block -> block.level == above.level + 1)
        .toList();
  }

  /** The narrative of a text. */
  static Narrative parse(String id, String text) {
    String[] chunks = ("\n" + COMMENT.matcher(text).replaceAll("")).split("(?m)^(?=#)", -1);
    Map<String, Block> blocks = new LinkedHashMap<>();
    String before = chunks[0].strip();
    Matcher base = TAKEN_OVER.matcher(before);
    if (base.matches()) {
      read(base.group(1)).blocks.forEach(block -> blocks.put(key(block), block));
    } else if (!before.isEmpty()) {
      throw new IllegalArgumentException("narrative " + id + ": text before any heading");
    }
    String section = "";
    for (int i = 1; i < chunks.length; i++) {
      Block block = block(id, chunks[i]);
      if (base.matches() && !blocks.containsKey(key(block))) {
        throw fault(id, block.id, base.group(1) + " has no such section");
      }
      section = block.level < 3 ? block.id : section;
      if (!base.matches() && !block.id.startsWith(section)) {
        throw fault(id, block.id, "does not stand below its section");
      }
      blocks.put(key(block), block);
    }
    return new Narrative(id, List.copyOf(blocks.values()));
  }

  private static Block block(String narrative, String chunk) {
    Matcher block = BLOCK.matcher(chunk);
    if (!block.matches()) {
      throw fault(narrative, chunk.strip(), "is no heading");
    }
    int level = block.group(1).length();
    String id = block.group(2);
    String heading = block.group(3).strip();
    if (level > 1 && Topic.of(id).isEmpty()) {
      throw fault(narrative, id, "no report has such a section");
    }
    try {
      return new Block(
          level, id, PassageParser.parse(heading, Vocabulary.HEADING), text(id, block.group(4)));
    } catch (IllegalArgumentException e) {
      throw fault(narrative, id, String.valueOf(e.getMessage()));
    }
  }

  private static Passage text(String id, String written) {
    Matcher asIn = AS_IN.matcher(written.strip());
    if (!asIn.matches()) {
      return PassageParser.parse(written, Vocabulary.REPORT);
    }
    return read(asIn.group(1)).blocks.stream()
        .filter(other -> other.level > 1 && other.id.equals(id))
        .findFirst()
        .map(Block::text)
        .orElseThrow(() -> new IllegalArgumentException(asIn.group(1) + " has no such section"));
  }

  /** A part and its only section may have the same name. */
  private static String key(Block block) {
    return block.level + " " + block.id;
  }

  private static IllegalArgumentException fault(String narrative, String block, String what) {
    return new IllegalArgumentException("narrative " + narrative + ", " + block + ": " + what);
  }
}
