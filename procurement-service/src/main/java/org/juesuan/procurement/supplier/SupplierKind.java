package org.juesuan.procurement.supplier;

/** What a supplier is to the law, which decides under what code it is known. */
public enum SupplierKind {
  /** 法人或者其他组织; known by its unified social credit code. */
  ORGANISATION,
  /** 境外供应商, an organisation of another country; known by a number of this register. */
  FOREIGN,
  /**
   * 自然人 (政府采购法 Article 21 permits it). Known by a number of this register alone: name and identity
   * card stay in the department's own file.
   */
  NATURAL_PERSON
}
