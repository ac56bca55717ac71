package org.juesuan.evaluation.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the first or second level (一级指标, 二级指标), or a prescribed one of the third.
 *
 * @param name the name to be printed
 * @param otherNames names that are accepted for the same thing
 * @param weight points of the branch, null where the form leaves them open
 * @param children what may stand below; none below the second level means free third-level names
 */
public record IndicatorNode(
    String name,
    List<String> otherNames,
    @Nullable BigDecimal weight,
    List<IndicatorNode> children) {

  /** Keeps copies of its own. */
  public IndicatorNode {
    otherNames = List.copyOf(otherNames);
    children = List.copyOf(children);
  }

  /** Whether this is the name, or one accepted for it. */
  public boolean isNamed(String written) {
    return names().anyMatch(written::equals);
  }

  /** The name and those accepted for it. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(name), otherNames.stream());
  }
}
