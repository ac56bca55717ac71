package org.juesuan.budget.classification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a code list as a file. A file may have them in any order. */
public enum CodeColumn {
  /** The code (科目编码). */
  CODE("code", "科目编码"),
  /** The official name (科目名称). */
  NAME("name", "科目名称"),
  /** The code of next year's list that takes over. */
  SUCCESSOR("successor", "下年度科目编码"),
  /** The part of basic expenditure an economic code counts for; checked, never believed. */
  GROUP("group", "经费类别"),
  /** The item of the three public expenses it counts for; checked, never believed. */
  THREE_PUBLIC("threePublic", "三公经费");

  private final String title;
  private final String chineseTitle;

  CodeColumn(String title, String chineseTitle) {
    this.title = title;
    this.chineseTitle = chineseTitle;
  }

  /** The title in the header row, for example {@code code}. */
  public String title() {
    return title;
  }

  /** The columns of a list's file, in the order in which files are written. */
  public static List<CodeColumn> of(CodeListKind kind) {
    return switch (kind) {
      case FUNCTIONAL -> List.of(CODE, NAME, SUCCESSOR);
      case ECONOMIC -> List.of(CODE, NAME, SUCCESSOR, GROUP, THREE_PUBLIC);
    };
  }

  /** The column that a list's file calls so, in English or in Chinese. */
  public static Optional<CodeColumn> titled(CodeListKind kind, String title) {
    return of(kind).stream()
        .filter(column -> Stream.of(column.title, column.chineseTitle).anyMatch(title::equals))
        .findFirst();
  }

  /** Whether a file without the column is no code list. */
  public boolean isRequired() {
    return this == CODE || this == NAME;
  }
}
