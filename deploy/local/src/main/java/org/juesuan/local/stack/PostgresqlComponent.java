package org.juesuan.local.stack;

import org.juesuan.platform.embedded.EmbeddedPostgresql;

/** The database server of the stack. */
record PostgresqlComponent(DataDirectory data) implements Component {
  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public boolean isRunning() {
    return EmbeddedPostgresql.isRunning(data.postgresql());
  }

  EmbeddedPostgresql start() {
    return EmbeddedPostgresql.start(data.postgresql(), 0);
  }

  @Override
  public void stop() {
    EmbeddedPostgresql.stop(data.postgresql());
  }
}
