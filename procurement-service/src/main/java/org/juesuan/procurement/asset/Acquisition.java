package org.juesuan.procurement.asset;

/** How a department came to an asset (取得方式). */
public enum Acquisition {
  /** 购置. */
  BOUGHT,
  /** 调入. */
  TRANSFERRED_IN,
  /** 接受捐赠. */
  DONATED,
  /** 盘盈. */
  SURPLUS,
  /** 期初: held when the register began. */
  OPENING
}
