package org.juesuan.evaluation.value;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units that stand in self-evaluation forms, and the multiples before them (万, 亿). */
final class Units {

  private static final String COUNTS =
      "次 人次 人天 人 名 位 个 项 件 条 套 台 台套 箱 本 册 份 张 户 家 所 处 座 栋 幢 间 辆 艘 架 部 只 支 把 块 片 根 盒 包 袋"
          + " 瓶 桶 批 批次 期 场 场次 届 班 班次 课时 学时 学期 种 类 款 篇 幅 面 字 页 例 起 宗 单 单位 对 组 队 站 点 点位"
          + " 路 门 首 集 级 倍 分 岁 株 棵 头 户次 家次 件次 车次 套次 课 讲 轮 步 环 卷 盘 笔 幕 顶 双 村 社区 街道 校"
          + " 企业 项目 标段 工位 床 床位 座位 车位";
  private static final String MEASURES =
      "元 角 小时 分钟 秒 天 日 工作日 周 个月 季度 个季度 年 年度 平方米 平方公里 公顷 亩 立方米 米 公里 千米 厘米 毫米 克 千克 公斤 吨 升 毫升 度 千瓦 千瓦时"
          + " 兆 分贝 毫秒 % ‰ 个百分点 ℃ kWh kW MW KB MB GB TB Mbps Gbps M G K T km m cm mm kg g t h min s"
          + " ms";
  private static final Map<String, String> OTHER_FORMS =
      Map.ofEntries(
          Map.entry("百分点", "个百分点"),
          Map.entry("平米", "平方米"),
          Map.entry("㎡", "平方米"),
          Map.entry("m²", "平方米"),
          Map.entry("m³", "立方米"),
          Map.entry("千米", "公里"),
          Map.entry("km", "公里"),
          Map.entry("千克", "公斤"),
          Map.entry("kg", "公斤"),
          Map.entry("kWh", "千瓦时"),
          Map.entry("圆", "元"),
          Map.entry("元整", "元"),
          Map.entry("元人民币", "元"),
          Map.entry("RMB", "元"),
          Map.entry("人民币", "元"),
          Map.entry("个工作日", "工作日"),
          Map.entry("个小时", "小时"),
          Map.entry("日历天", "天"));

  private static final List<String> BEGUN_BY_A_MULTIPLE = List.of("千瓦时", "千瓦", "千克", "千米", "百分点");
  private static final Map<String, Unit> KNOWN = known();
  private static final List<String> LONGEST_FIRST =
      KNOWN.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
          .toList();

  private Units() {}

  /** The unit that stands here, also one per another (元/平方米, 次/年), or null. */
  static @Nullable Unit take(Cursor cursor) {
    String first = cursor.takeFirst(LONGEST_FIRST);
    if (first == null) {
      return null;
    }
    Unit unit = KNOWN.getOrDefault(first, Unit.NONE);
    int behindFirst = cursor.position();
    if (cursor.take('/')) {
      String per = cursor.takeFirst(LONGEST_FIRST);
      if (per != null) {
        return new Unit(unit.symbol() + "/" + KNOWN.getOrDefault(per, Unit.NONE).symbol());
      }
      cursor.returnTo(behindFirst);
    }
    return unit;
  }

  /** How many powers of ten the multiple that stands here makes (万 is 4), or 0 where none is. */
  static int takeMultiple(Cursor cursor) {
    int powers =
        switch (cursor.here()) {
          case '百' -> 2;
          case '千' -> 3;
          case '万' -> 4;
          case '亿' -> 8;
          default -> 0;
        };
    if (powers == 0) {
      return 0;
    }
    int start = cursor.position();
    if (cursor.takeFirst(BEGUN_BY_A_MULTIPLE) != null) {
      cursor.returnTo(start);
      return 0;
    }
    cursor.skip(1);
    return powers;
  }

  private static Map<String, Unit> known() {
    Map<String, Unit> units = new LinkedHashMap<>();
    for (String word : (COUNTS + " " + MEASURES).split(" ", -1)) {
      units.put(word, new Unit(word));
    }
    OTHER_FORMS.forEach((written, symbol) -> units.put(written, new Unit(symbol)));
    return Map.copyOf(units);
  }
}
