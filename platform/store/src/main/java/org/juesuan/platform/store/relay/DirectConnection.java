package org.juesuan.platform.store.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens connections that belong to no pool, for as long as leadership lasts. Both ends notice soon
 * when the other is gone: the relay by a time limit on every answer, the server by its keepalive.
 * And the server ends the session of a relay that says nothing for too long, because a process that
 * stands still keeps its connection, and with it the leadership.
 *
 * @param url JDBC URL that reaches the server itself
 * @param user the service's own role
 * @param password its password
 * @param silence after which the server ends a session that asks nothing
 */
record DirectConnection(String url, String user, String password, Duration silence) {
  private static final int CONNECT_SECONDS = 5;
  private static final int ANSWER_SECONDS = 20;

  /**
   * Three ways to stand still: between two statements, in the middle of one that is not wholly
   * sent, and with an answer that nobody fetches. And only plans along an index: the number of
   * unsent rows changes faster than any statistics, and a wrong guess sorts the whole backlog for
   * every batch.
   */
  private static final String SESSION =
      "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3;"
          + " SET idle_session_timeout = %1$d; SET transaction_timeout = %2$d;"
          + " SET tcp_user_timeout = %2$d; SET enable_seqscan = off; SET enable_bitmapscan = off";

  RelaySession open() throws SQLException {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(password);
    dataSource.setApplicationName("juesuan-relay");
    dataSource.setConnectTimeout(CONNECT_SECONDS);
    dataSource.setLoginTimeout(CONNECT_SECONDS);
    dataSource.setSocketTimeout(ANSWER_SECONDS);
    dataSource.setTcpKeepAlive(true);
    Connection connection = dataSource.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(SESSION.formatted(silence.toMillis(), ANSWER_SECONDS * 1000));
      return new RelaySession(connection);
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  @Override
  public String toString() {
    return "DirectConnection[url=" + url + "]";
  }
}
