package org.juesuan.procurement.asset;

/** Class of an asset card (资产类别). A vehicle is a class of its own, never equipment. */
public enum AssetClass {
  /** 车辆. */
  VEHICLE,
  /** 通用设备. */
  GENERAL_EQUIPMENT,
  /** 专用设备. */
  SPECIAL_EQUIPMENT,
  /** 房屋及构筑物. */
  BUILDING,
  /** 土地. */
  LAND,
  /** 其他: furniture, books, relics and whatever else is kept on a card. */
  OTHER
}
