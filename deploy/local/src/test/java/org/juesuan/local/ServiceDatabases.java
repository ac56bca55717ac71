package org.juesuan.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.local.stack.DataDirectory;
import org.juesuan.platform.embedded.EmbeddedPostgresql;

/** The databases of a stack's services, as the superuser sees them. */
record ServiceDatabases(DataDirectory data) {

  /** The first column of what a query finds in the database of a service. */
  List<String> query(String service, String sql) throws SQLException {
    EmbeddedPostgresql server = EmbeddedPostgresql.start(data.postgresql(), 0);
    try (Connection connection = server.connectAsSuperuser("juesuan_" + service);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
