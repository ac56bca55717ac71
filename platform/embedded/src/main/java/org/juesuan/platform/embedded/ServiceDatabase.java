package org.juesuan.platform.embedded;

/**
 * How one service reaches its database.
 *
 * @param jdbcUrl without user or password
 * @param ownerRole owns the database and its schema; only migrations use it
 * @param appRole the running service; owns nothing and has what the migrations grant
 */
public record ServiceDatabase(
    String jdbcUrl, String ownerRole, String ownerPassword, String appRole, String appPassword) {

  /** Without the passwords, so that the record may be logged. */
  @Override
  public String toString() {
    return "ServiceDatabase[" + jdbcUrl + ", owner " + ownerRole + ", app " + appRole + "]";
  }
}
