package org.juesuan.platform.service.section;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.platform.store.StoreTransaction;

/**
 * The frozen years of a service, in its table {@code frozen_year}: {@code department_code}, {@code
 * fiscal_year}, {@code approval_id}, {@code content}, {@code digest}, {@code complete}, to which
 * the service's role may add rows and nothing else (INV-7): of a year one that is complete, and
 * before it one that is not, where the approval found something open. Its callers hold the
 * transaction.
 */
@ApplicationScoped
public class FrozenSections {

  private static final String SELECT =
      """
      SELECT approval_id, content, digest, complete FROM frozen_year
       WHERE department_code = ? AND fiscal_year = ? ORDER BY complete DESC LIMIT 1
      """;
  private static final String INSERT =
      """
      INSERT INTO frozen_year (department_code, fiscal_year, approval_id, content, digest, complete)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private final StoreTransaction transaction;

  FrozenSections(StoreTransaction transaction) {
    this.transaction = transaction;
  }

  /** Whether nothing of a year changes any more (INV-7): it is frozen, and complete. */
  public boolean isFrozen(String department, int fiscalYear) {
    return find(department, fiscalYear).filter(FrozenSection::complete).isPresent();
  }

  /**
   * What a year said when its account was approved, the complete state before the other; empty
   * while it is not approved (INV-12: of this department).
   */
  Optional<FrozenSection> find(String department, int fiscalYear) {
    return transaction.call(
        "reading a frozen year",
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, department);
            select.setInt(2, fiscalYear);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? Optional.of(section(row)) : Optional.empty();
            }
          }
        });
  }

  /** Writes a year that is being frozen; the transaction has locked it. */
  void add(String department, int fiscalYear, FrozenSection section) {
    transaction.call(
        "freezing a year",
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, department);
            insert.setInt(2, fiscalYear);
            insert.setObject(3, section.approval());
            insert.setString(4, section.content());
            insert.setString(5, section.digest());
            insert.setBoolean(6, section.complete());
            return insert.executeUpdate();
          }
        });
  }

  private static FrozenSection section(ResultSet row) throws SQLException {
    return new FrozenSection(
        row.getObject("approval_id", UUID.class),
        row.getString("content"),
        row.getString("digest"),
        row.getBoolean("complete"));
  }
}
