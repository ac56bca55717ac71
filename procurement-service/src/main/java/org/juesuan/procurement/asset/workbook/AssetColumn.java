package org.juesuan.procurement.asset.workbook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the sheet, in their order. */
enum AssetColumn {
  CARD_NUMBER("卡片编号", "cardNumber", true),
  NAME("资产名称", "name", true),
  ASSET_CLASS("资产类别", "assetClass", true),
  VEHICLE_USE("车辆用途", "vehicleUse", false),
  UNIT_VALUE("单位价值（元）", "unitValueYuan", true),
  QUANTITY("数量", "quantity", true),
  LOCATION("存放地点", "location", true),
  USE_STATE("使用状况", "useState", true),
  ACQUISITION("取得方式", "acquisition", true),
  ACQUIRED_ON("取得日期", "acquiredOn", true),
  HELD_FROM("入账日期", "heldFrom", true),
  USEFUL_LIFE("使用年限", "usefulLifeYears", false),
  CONTRACT("合同ID", "contractId", false),
  DOCUMENT("文号", "documentNumber", false);

  /** Headers that a sheet may have beside; what stands below them is not read. */
  static final Set<String> UNREAD = Set.of("序号", "备注");

  private static final Map<String, AssetColumn> BY_HEADER =
      Arrays.stream(values())
          .collect(Collectors.toMap(column -> plain(column.header), Function.identity()));

  private final String header;
  private final String member;
  private final boolean required;

  AssetColumn(String header, String member, boolean required) {
    this.header = header;
    this.member = member;
    this.required = required;
  }

  /** The column of a header as somebody wrote it; null if it is none. */
  static @Nullable AssetColumn ofHeader(String written) {
    return BY_HEADER.get(plain(written));
  }

  /** The column that fills a member of the API; the card number for what is about the whole row. */
  static AssetColumn ofPointer(String pointer) {
    return Arrays.stream(values())
        .filter(column -> pointer.endsWith("/" + column.member))
        .findFirst()
        .orElse(CARD_NUMBER);
  }

  /** A header without blanks, marks of required columns and full-width characters. */
  static String plain(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("[\\s*]", "");
  }

  String header() {
    return header;
  }

  /** The member of the API it fills. */
  String member() {
    return member;
  }

  boolean isRequired() {
    return required;
  }
}
