package org.juesuan.budget.intake.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Fund;

/** The words a finance office writes where the API has an enumerated value. */
@SuppressWarnings("ImmutableEnumChecker") // the maps are filled by the constructor alone
enum Vocabulary {
  /** 业务类型. */
  KIND(
      "INITIAL", "年初预算",
      "SUPPLEMENT", "追加",
      "WITHDRAW", "追减",
      "TRANSFER", "调剂",
      "CARRY_IN", "上年结转",
      "OPENING_ADJUSTMENT", "年初调整",
      "FREEZE", "冻结",
      "UNFREEZE", "解冻",
      "COMMIT", "占用",
      "RELEASE", "释放",
      "PAY", "支付",
      "REFUND", "退回",
      "CORRECT", "更正",
      "RETURN", "结余收回"),
  /** 资金性质. */
  FUND(
      "GENERAL_PUBLIC_BUDGET", "一般公共预算资金",
      "GOVERNMENT_FUND", "政府性基金预算资金",
      "STATE_CAPITAL", "国有资本经营预算资金",
      "SPECIAL_ACCOUNT", "财政专户管理资金",
      "INSTITUTION_REVENUE", "事业收入资金",
      "SUPERIOR_SUBSIDY", "上级补助收入资金",
      "SUBORDINATE_REMITTANCE", "附属单位上缴收入资金",
      "BUSINESS_REVENUE", "经营收入资金",
      "OTHER_REVENUE", "其他收入资金"),
  /** 支出类型. */
  EXPENDITURE_KIND(
      "BASIC", "基本支出",
      "PROJECT", "项目支出",
      "UPWARD", "上缴上级支出",
      "BUSINESS", "经营支出",
      "SUBSIDY", "对附属单位补助支出"),
  /** 调整方向. */
  DIRECTION("INCREASE", "调增", "DECREASE", "调减"),
  /** 是 or 否. */
  YES_NO("true", "是", "false", "否");

  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();

  Vocabulary(String... valuesAndWords) {
    for (int i = 0; i < valuesAndWords.length; i += 2) {
      words.put(valuesAndWords[i], valuesAndWords[i + 1]);
      values.put(valuesAndWords[i + 1], valuesAndWords[i]);
      values.put(valuesAndWords[i], valuesAndWords[i]);
    }
  }

  /** The API's value of a word; the value itself is understood too, and the code of a fund. */
  @Nullable String meaningOf(String word) {
    String value = values.get(word);
    return value != null || this != FUND ? value : fundOfCode(word);
  }

  private static @Nullable String fundOfCode(String code) {
    return Arrays.stream(Fund.values())
        .filter(fund -> fund.code().equals(code))
        .findFirst()
        .map(Fund::name)
        .orElse(null);
  }

  /** The word for a value of the API. */
  String wordFor(String value) {
    return words.getOrDefault(value, value);
  }

  /** Every word, in their order. */
  List<String> words() {
    return List.copyOf(words.values());
  }
}
