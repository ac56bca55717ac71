package org.juesuan.gateway.dashboard;

/** Why a reader sees a few words instead of a page. */
public enum Notice {
  /** There is no such page. */
  NOT_FOUND,
  /** Nobody can tell at the moment. */
  UNAVAILABLE,
  /** A form of ours was sent from a page of somebody else. */
  FOREIGN_FORM,
  /** What the reader signed in with has expired. */
  EXPIRED,
  /** The department is outside the reader's scope. */
  FORBIDDEN,
  /** The department is not recorded, or has no book of the year. */
  NO_REPORT;

  /** What a refusal of a service means to the reader who is signed in. */
  public static Notice ofRefusal(int status) {
    return switch (status) {
      case 401 -> EXPIRED;
      case 403 -> FORBIDDEN;
      case 404 -> NO_REPORT;
      default -> UNAVAILABLE;
    };
  }
}
