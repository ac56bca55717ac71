package org.juesuan.gateway.form;

/** Whose finance bureau a department answers to, as the digits of its code (GB/T 2260) say it. */
public enum GovernmentLevel {
  /** 市级, of a municipality under the central government: {@code 110000-208}. */
  MUNICIPAL,
  /** 区级: {@code 110106-208}. */
  DISTRICT;

  private static final int REGION_DIGITS = 2;
  private static final String WHOLE_MUNICIPALITY = "0000";

  /** The level of a department code. */
  public static GovernmentLevel of(String department) {
    return department.startsWith(WHOLE_MUNICIPALITY, REGION_DIGITS) ? MUNICIPAL : DISTRICT;
  }
}
