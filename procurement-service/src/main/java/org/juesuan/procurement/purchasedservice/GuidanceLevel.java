package org.juesuan.procurement.purchasedservice;

/**
 * A level of the 政府购买服务指导性目录. Each region has a catalogue of its own, so that a code is checked for
 * its form and its place below the level above alone.
 *
 * @param code digits and capital letters; it begins with the code of the level above
 * @param name its name in the catalogue
 */
public record GuidanceLevel(String code, String name) {

  /** The form of a code. */
  public static final String PATTERN = "^[0-9A-Z]{1,12}$";
}
