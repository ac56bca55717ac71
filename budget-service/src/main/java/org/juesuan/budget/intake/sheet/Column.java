package org.juesuan.budget.intake.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the template, in their order. */
enum Column {
  KIND("业务类型", "kind", Content.WORD, Vocabulary.KIND, "要办的业务，从下拉列表中选择"),
  APPROPRIATION("指标ID", "appropriationId", Content.ID, "指标的唯一编号；不填时按下面几列的编码查找。调剂时为调出指标"),
  ORIGIN_YEAR("资金年度", null, Content.CODE, "资金首次下达的年度；不填为本年"),
  FUND("资金性质", null, Content.WORD, Vocabulary.FUND, "资金性质的名称或代码"),
  FUNCTIONAL("功能科目", null, Content.CODE, "支出功能分类科目编码，如 2080109"),
  EXPENDITURE_KIND(
      "支出类型", null, Content.WORD, Vocabulary.EXPENDITURE_KIND, "不填时：有项目编码为项目支出，否则为基本支出"),
  ECONOMIC("经济科目", null, Content.CODE, "指标的部门预算支出经济分类科目编码，如 30217"),
  PROJECT("项目编码", null, Content.TEXT, "项目支出必填"),
  PROCUREMENT("政府采购", null, Content.WORD, Vocabulary.YES_NO, "是或否；不填为否"),
  TO_APPROPRIATION("调入指标ID", "toAppropriationId", Content.ID, "调剂、更正的目标指标；不填时按下面几列查找，其余与调出指标相同"),
  TO_FUNCTIONAL("调入功能科目", null, Content.CODE, "目标指标的功能科目"),
  TO_ECONOMIC("调入经济科目", null, Content.CODE, "目标指标的经济科目"),
  TO_PROJECT("调入项目编码", null, Content.TEXT, "目标指标的项目编码"),
  AMOUNT("金额（元）", "amountYuan", Content.AMOUNT, "大于零，最多两位小数，可带千分位"),
  DATE("业务日期", "businessDate", Content.DATE, "业务生效的日期，如 2020-03-02"),
  DOCUMENT("文号", "documentNumber", Content.TEXT, "批准文件（指标文）的文号"),
  APPROVED_BY("批准单位", "approvedBy", Content.TEXT, "批准的机关"),
  VOUCHER("支付凭证号", "voucherNumber", Content.TEXT, "支付或退回的凭证号"),
  PAYEE("收款人", "payee", Content.TEXT, "单位名称或统称，不得填写个人"),
  PURPOSE("用途", "purpose", Content.TEXT, "支付的用途"),
  PAYMENT_ECONOMIC("支付经济科目", "economic", Content.CODE, "比指标更细的经济科目；不填与指标相同"),
  CONTRACT("合同编号", "contractId", Content.TEXT, "占用所对应的合同"),
  COMMITMENT("占用ID", "commitmentId", Content.ID, "释放或从占用中支付时填写"),
  PAYMENT("支付ID", "paymentId", Content.ID, "退回、更正所对应的支付"),
  DIRECTION("调整方向", "direction", Content.WORD, Vocabulary.DIRECTION, "年初调整：调增或调减"),
  REASON("事由", "reason", Content.TEXT, "办理的原因"),
  REFERENCE("外部流水号", "externalReference", Content.TEXT, "本系统的流水号，在单位内永久唯一");

  /** Headers that a sheet may have beside; what stands below them is not read. */
  static final Set<String> UNREAD = Set.of("序号", "备注", "结果");

  private static final Map<String, Column> BY_HEADER =
      Arrays.stream(values())
          .collect(Collectors.toMap(column -> plain(column.header), Function.identity()));

  private final String header;
  private final @Nullable String member;
  private final Content content;
  private final @Nullable Vocabulary vocabulary;
  private final String note;

  Column(String header, @Nullable String member, Content content, String note) {
    this(header, member, content, null, note);
  }

  Column(
      String header,
      @Nullable String member,
      Content content,
      @Nullable Vocabulary vocabulary,
      String note) {
    this.header = header;
    this.member = member;
    this.content = content;
    this.vocabulary = vocabulary;
    this.note = note;
  }

  /** What the cells of a column hold. */
  enum Content {
    /** A word of a vocabulary. */
    WORD,
    /** An identity of the ledger. */
    ID,
    /** Digits that are no quantity. */
    CODE,
    /** Anything that is written. */
    TEXT,
    /** An amount in yuan. */
    AMOUNT,
    /** A day. */
    DATE
  }

  /** The column of a header as somebody wrote it, whatever the width of its characters. */
  static @Nullable Column ofHeader(String written) {
    return BY_HEADER.get(plain(written));
  }

  /** A header without blanks, marks of required columns and full-width characters. */
  static String plain(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("[\\s*]", "");
  }

  String header() {
    return header;
  }

  /** The member of the API it fills; null where it only helps to name an appropriation. */
  @Nullable String member() {
    return member;
  }

  /** Whether its value is the member's as it stands, of every kind that has the member. */
  boolean isPlain() {
    return this != KIND && this != APPROPRIATION && this != TO_APPROPRIATION;
  }

  Content content() {
    return content;
  }

  @Nullable Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What the template says about it. */
  String note() {
    return note;
  }
}
