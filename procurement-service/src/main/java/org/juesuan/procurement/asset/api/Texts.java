package org.juesuan.procurement.asset.api;

/** The limits of texts in the register, for annotations. */
public final class Texts {

  /** Holds something else than blanks. */
  public static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

  /** What is said of a text of blanks. */
  public static final String BLANK = "must not be blank";

  /** Longest name, place, number of a document. */
  public static final int NAME = 200;

  /** Longest reason. */
  public static final int REASON = 2_000;

  /** Longest card number. */
  public static final int CARD_NUMBER = 50;

  private Texts() {}
}
