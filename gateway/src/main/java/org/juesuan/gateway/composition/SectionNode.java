package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * A tolerant reader of one JSON object: it asks for the members the report uses and never looks at
 * the others. What must be there and is not, or has another form, is unreadable.
 */
final class SectionNode {

  private final JsonNode node;
  private final String pointer;

  SectionNode(JsonNode node, String pointer) {
    if (!node.isObject()) {
      throw new UnreadableSectionException(pointer, "is not an object");
    }
    this.node = node;
    this.pointer = pointer;
  }

  SectionNode object(String name) {
    return new SectionNode(required(name), at(name));
  }

  @Nullable SectionNode optionalObject(String name) {
    JsonNode member = present(name);
    return member == null ? null : new SectionNode(member, at(name));
  }

  List<SectionNode> objects(String name) {
    JsonNode member = array(name);
    List<SectionNode> objects = new ArrayList<>();
    for (JsonNode element : member) {
      objects.add(new SectionNode(element, at(name) + "/" + objects.size()));
    }
    return objects;
  }

  String text(String name) {
    JsonNode member = required(name);
    if (!member.isTextual()) {
      throw new UnreadableSectionException(at(name), "is not a text");
    }
    return member.textValue();
  }

  /** The texts of an array. */
  List<String> texts(String name) {
    return StreamSupport.stream(array(name).spliterator(), false).map(JsonNode::asText).toList();
  }

  @Nullable String optionalText(String name) {
    return present(name) == null ? null : text(name);
  }

  Money money(String name) {
    String written = text(name);
    try {
      return Money.of(written);
    } catch (IllegalArgumentException e) {
      throw new UnreadableSectionException(at(name), "is not an amount");
    }
  }

  /** The amounts of an array. */
  List<Money> amounts(String name) {
    try {
      return texts(name).stream().map(Money::of).toList();
    } catch (IllegalArgumentException e) {
      throw new UnreadableSectionException(at(name), "holds what is no amount");
    }
  }

  @Nullable Money optionalMoney(String name) {
    return present(name) == null ? null : money(name);
  }

  /** The amounts in an object by their members; one that is null is not held, and left out. */
  Map<String, Money> amountsByMember(String name) {
    SectionNode amounts = object(name);
    Map<String, Money> held = new LinkedHashMap<>();
    amounts
        .node
        .fieldNames()
        .forEachRemaining(
            member -> {
              Money amount = amounts.optionalMoney(member);
              if (amount != null) {
                held.put(member, amount);
              }
            });
    return held;
  }

  /** A number of persons, things or a year: written as digits, in quotes or not. */
  int count(String name) {
    JsonNode member = required(name);
    String digits = member.isIntegralNumber() || member.isTextual() ? member.asText() : "";
    if (!digits.matches("\\d{1,9}")) {
      throw new UnreadableSectionException(at(name), "is not a count");
    }
    return Integer.parseInt(digits);
  }

  /** A whole number that may be large. */
  long number(String name) {
    Long number = optionalLong(name);
    if (number == null) {
      throw new UnreadableSectionException(at(name), "is not a number");
    }
    return number;
  }

  /** Whether the member is there and not null. */
  boolean has(String name) {
    return present(name) != null;
  }

  @Nullable Integer optionalCount(String name) {
    return present(name) == null ? null : Integer.valueOf(count(name));
  }

  @Nullable Long optionalLong(String name) {
    JsonNode member = present(name);
    return member != null && member.canConvertToLong() ? Long.valueOf(member.longValue()) : null;
  }

  boolean flag(String name) {
    JsonNode member = required(name);
    if (!member.isBoolean()) {
      throw new UnreadableSectionException(at(name), "is neither true nor false");
    }
    return member.booleanValue();
  }

  <E extends Enum<E>> E choice(String name, Class<E> of) {
    return constant(text(name), at(name), of);
  }

  <E extends Enum<E>> Stream<E> choices(String name, Class<E> of) {
    return StreamSupport.stream(array(name).spliterator(), false)
        .map(element -> constant(element.asText(), at(name), of));
  }

  LocalDate date(String name) {
    try {
      return LocalDate.parse(text(name));
    } catch (DateTimeParseException e) {
      throw new UnreadableSectionException(at(name), "is not a date");
    }
  }

  UUID identity(String name) {
    try {
      return UUID.fromString(text(name));
    } catch (IllegalArgumentException e) {
      throw new UnreadableSectionException(at(name), "is not an identity");
    }
  }

  private static <E extends Enum<E>> E constant(String written, String place, Class<E> of) {
    return Stream.of(of.getEnumConstants())
        .filter(constant -> constant.name().equals(written))
        .findFirst()
        .orElseThrow(() -> new UnreadableSectionException(place, "is not known here"));
  }

  private JsonNode array(String name) {
    JsonNode member = required(name);
    if (!member.isArray()) {
      throw new UnreadableSectionException(at(name), "is not an array");
    }
    return member;
  }

  private JsonNode required(String name) {
    JsonNode member = present(name);
    if (member == null) {
      throw new UnreadableSectionException(at(name), "is missing");
    }
    return member;
  }

  private @Nullable JsonNode present(String name) {
    JsonNode member = node.get(name);
    return member == null || member.isNull() ? null : member;
  }

  private String at(String name) {
    return pointer + "/" + name;
  }
}
