package org.juesuan.procurement.asset;

/** Why the facts of a card cannot stand together. */
public enum CardFault {
  NOT_YET_HELD("/effective", "must not be before the day the card is held from", false),
  GONE("/effective", "must be a day on which something of the card is held", false),
  TOO_FEW("/quantity", "must not be more than is held, then and later", false),
  NEVER_HELD("", "the card is cancelled", false),
  PARTLY_GONE("", "something of the card was transferred or disposed of", false),
  VEHICLE_WITHOUT_USE("/vehicleUse", "must be given for a vehicle", true),
  TOO_VALUABLE("/unitValueYuan", "times the quantity must be less than 10^13", true);

  private final String pointer;
  private final String message;
  private final boolean ofContent;

  CardFault(String pointer, String message, boolean ofContent) {
    this.pointer = pointer;
    this.message = message;
    this.ofContent = ofContent;
  }

  /** JSON pointer into the request. */
  public String pointer() {
    return pointer;
  }

  /** What must be otherwise. */
  public String message() {
    return message;
  }

  /** Whether the card would say what no card can, whenever it was held. */
  public boolean isOfContent() {
    return ofContent;
  }
}
