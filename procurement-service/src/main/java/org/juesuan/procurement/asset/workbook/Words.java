package org.juesuan.procurement.asset.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.juesuan.procurement.asset.Acquisition;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.VehicleUse;

/**
 * The words that stand in a sheet for the values of a type, in the order of the values.
 *
 * @param <T> the type
 */
final class Words<T extends Enum<T>> {

  static final Words<AssetClass> CLASSES =
      new Words<>(AssetClass.class, "车辆", "通用设备", "专用设备", "房屋及构筑物", "土地", "其他");

  static final Words<VehicleUse> VEHICLE_USES =
      new Words<>(
          VehicleUse.class,
          "部级领导干部用车",
          "主要领导干部用车",
          "机要通信用车",
          "应急保障用车",
          "执法执勤用车",
          "特种专业技术用车",
          "离退休干部用车",
          "其他用车");

  static final Words<UseState> USE_STATES = new Words<>(UseState.class, "在用", "闲置", "出租出借", "待处置");

  static final Words<Acquisition> ACQUISITIONS =
      new Words<>(Acquisition.class, "购置", "调入", "接受捐赠", "盘盈", "期初");

  private final Map<T, String> words;

  private Words(Class<T> type, String... inOrder) {
    List<T> values = Arrays.asList(type.getEnumConstants());
    words = new EnumMap<>(type);
    for (int at = 0; at < values.size(); at++) {
      words.put(values.get(at), inOrder[at]);
    }
  }

  String of(T value) {
    return words.getOrDefault(value, value.name());
  }

  /** The value of a word. */
  Optional<T> meaningOf(String word) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** All words, for messages. */
  String all() {
    return String.join("、", words.values());
  }
}
