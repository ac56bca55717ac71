package org.juesuan.budget.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.juesuan.platform.embedded.ServiceDatabase;

/**
 * Fills an empty database with a coherent ledger, as the owner of the schema: every posting with
 * its operation, its payment, its event and the balances that follow (INV-1, INV-6, INV-8). Books
 * grow side by side, as in a real year, so that the rows of one book lie scattered.
 */
final class LedgerGenerator {

  private static final String DEPARTMENTS =
      """
      INSERT INTO department (code, name, institution_type, funding_form, version)
      SELECT code, '示例单位' || code || '（虚构）', 'PUBLIC_INSTITUTION', 'FULL', 1 FROM (
          SELECT '110106' AS code
          UNION ALL SELECT DISTINCT left(unit, 10) FROM made_unit
          UNION ALL SELECT unit FROM made_unit) AS made
      """;

  /** Each year has the lists of 2020. */
  private static final String CODE_LISTS =
      """
      INSERT INTO code_list (kind, fiscal_year, version)
          SELECT kind, year, 1 FROM code_list, generate_series(2021, %d) AS year WHERE fiscal_year = 2020;
      INSERT INTO functional_code (fiscal_year, code, name, level, parent_code, version)
          SELECT year, code, name, level, parent_code, 1
            FROM functional_code, generate_series(2021, %<d) AS year
           WHERE fiscal_year = 2020 ORDER BY year, code;
      INSERT INTO economic_code (fiscal_year, code, name, level, parent_code, version)
          SELECT year, code, name, level, parent_code, 1
            FROM economic_code, generate_series(2021, %<d) AS year
           WHERE fiscal_year = 2020 ORDER BY year, code
      """;

  private static final String BOOKS =
      """
      INSERT INTO book (department_code, fiscal_year, state, event_sequence, posting_sequence, version)
      SELECT unit, year, 'OPEN', 1 + %d + %d, %<d, 1
        FROM generate_series(2020, %d) AS year, made_unit
      """;

  /** Codings are the pairs of some items and the economic items of basic expenditure. */
  private static final String APPROPRIATIONS =
      """
      CREATE TEMP TABLE made AS
      SELECT uuidv7() AS id, unit AS department_code, year AS fiscal_year, coding.*
        FROM generate_series(2020, %d) AS year, made_unit, (
          SELECT row_number() OVER (ORDER BY f.code, e.code)::integer AS ordinal,
                 f.code AS functional, e.code AS economic
            FROM functional_code f, economic_code e
           WHERE f.fiscal_year = 2020 AND f.code IN ('2080109', '2080199', '2010601', '2010602',
                                                     '2080501', '2101101', '2210201', '2010301')
             AND e.fiscal_year = 2020 AND e.level = 2 AND left(e.code, 3) IN ('301', '302', '303')
           ORDER BY ordinal LIMIT %d) AS coding;
      INSERT INTO appropriation (id, department_code, fiscal_year, origin_year, fund, functional, economic,
                                 expenditure_kind, government_procurement, initial, adjusted, available,
                                 frozen, committed, paid, carried, returned, version)
      SELECT id, department_code, fiscal_year, fiscal_year, 'GENERAL_PUBLIC_BUDGET', functional, economic,
             'BASIC', false, %3$d * 100, 0, %3$d * 100 - %4$d * 10, 0, 0, %4$d * 10, 0, 0, %3$d + 1
        FROM made;
      INSERT INTO paid_item (appropriation_id, economic, department_code, fiscal_year, paid)
      SELECT id, economic, department_code, fiscal_year, %4$d * 10 FROM made WHERE %4$d > 0
      """;

  /** One posting on every appropriation of a year. */
  private static final String STEP =
      """
      TRUNCATE step;
      INSERT INTO step
      SELECT uuidv7(), uuidv7(), CASE WHEN %2$d > 1 THEN uuidv7() END, (%2$d - 1) * %3$d + ordinal, made.*
        FROM made WHERE fiscal_year = %1$d;
      INSERT INTO operation (id, department_code, fiscal_year, kind, business_date, recorded_at, recorded_by,
                             document_number, approved_by, voucher_number, payee, purpose)
      SELECT operation, department_code, fiscal_year, '%5$s', date '%4$s', date '%4$s', 'scale',
             '示例预〔%1$d〕1号', '示例财政局（虚构）', '示例凭证' || sequence, '示例收款单位（虚构）', '示例用途'
        FROM step;
      INSERT INTO payment (id, department_code, fiscal_year, appropriation_id, economic, payee, paid_on, paid,
                           refunded, corrected, reversed, returned_later, version)
      SELECT payment, department_code, fiscal_year, id, economic, '示例收款单位（虚构）', date '%4$s', 10,
             0, 0, 0, 0, 1
        FROM step WHERE payment IS NOT NULL;
      INSERT INTO posting (id, operation_id, department_code, fiscal_year, sequence, appropriation_id, kind,
                           from_compartment, to_compartment, amount, initial_effect, adjusted_effect,
                           economic, payment_id)
      SELECT posting, operation, department_code, fiscal_year, sequence, id, '%5$s',
             CASE WHEN payment IS NULL THEN 'SOURCE' ELSE 'AVAILABLE' END,
             CASE WHEN payment IS NULL THEN 'AVAILABLE' ELSE 'PAID' END,
             %6$d, CASE WHEN payment IS NULL THEN %6$d ELSE 0 END, 0,
             CASE WHEN payment IS NOT NULL THEN economic END, payment
        FROM step
      """;

  private static final String POSTING_EVENTS =
      """
      INSERT INTO event_log (stream_key, fiscal_year, sequence, type, subject, business_date, actor, recorded_at,
                             data, feed_seq, sent_at)
      SELECT department_code, fiscal_year, 1 + %3$d + sequence, 'org.juesuan.budget.posting.recorded.v1',
             'operations/' || operation, date '%4$s', 'scale', date '%4$s',
             jsonb_build_object(
                 'department', department_code, 'fiscalYear', fiscal_year, 'operationId', operation,
                 'postingId', posting, 'postingSequence', sequence, 'kind', '%5$s',
                 'from', CASE WHEN payment IS NULL THEN 'SOURCE' ELSE 'AVAILABLE' END,
                 'to', CASE WHEN payment IS NULL THEN 'AVAILABLE' ELSE 'PAID' END,
                 'amountYuan', '%6$d.00', 'reverses', NULL, 'businessDate', '%4$s',
                 'documentNumber', '示例预〔%1$d〕1号',
                 'paymentEconomic', CASE WHEN payment IS NOT NULL THEN economic END,
                 'commitmentId', NULL, 'contractId', NULL, 'paymentId', payment,
                 'appropriation', jsonb_build_object(
                     'id', id, 'version', %2$d + 1, 'originYear', fiscal_year, 'fund', 'GENERAL_PUBLIC_BUDGET',
                     'functional', functional, 'economic', economic, 'expenditureKind', 'BASIC',
                     'projectCode', NULL, 'governmentProcurement', false,
                     'initialYuan', '%7$d.00', 'adjustedYuan', '0.00', 'availableYuan', '%8$d.00',
                     'frozenYuan', '0.00', 'committedYuan', '0.00', 'paidYuan', '%9$d.00',
                     'carriedYuan', '0.00', 'returnedYuan', '0.00'))::text,
             nextval('feed'), date '%4$s'
        FROM step
      """;

  /** The facts before the first posting: the department, its books and their appropriations. */
  private static final String FIRST_EVENTS =
      """
      INSERT INTO event_stream (stream_key, fiscal_year, sequence) SELECT code, NULL, 1 FROM department;
      INSERT INTO event_log (stream_key, fiscal_year, sequence, type, subject, actor, recorded_at, data, feed_seq,
                             sent_at)
      SELECT stream_key, fiscal_year, sequence, 'org.juesuan.budget.' || fact || '.v1', stream_key, 'scale',
             date '2020-01-01', data::text, nextval('feed'), date '2020-01-01'
        FROM (
          SELECT code AS stream_key, NULL::integer AS fiscal_year, 1 AS sequence, 'department.recorded' AS fact,
                 jsonb_build_object('department', code, 'version', 1, 'name', name, 'institutionType', institution_type,
                                    'fundingForm', funding_form, 'internalOffices', NULL, 'duties', NULL) AS data
            FROM department
          UNION ALL
          SELECT department_code, fiscal_year, 1, 'book.opened',
                 jsonb_build_object('department', department_code, 'fiscalYear', fiscal_year, 'state', 'OPEN')
            FROM book
          UNION ALL
          SELECT department_code, fiscal_year, 1 + ordinal, 'appropriation.opened',
                 jsonb_build_object(
                     'department', department_code, 'fiscalYear', fiscal_year,
                     'appropriation', jsonb_build_object(
                         'id', id, 'version', 1, 'originYear', fiscal_year, 'fund', 'GENERAL_PUBLIC_BUDGET',
                         'functional', functional, 'economic', economic, 'expenditureKind', 'BASIC',
                         'projectCode', NULL, 'governmentProcurement', false,
                         'initialYuan', '0.00', 'adjustedYuan', '0.00', 'availableYuan', '0.00',
                         'frozenYuan', '0.00', 'committedYuan', '0.00', 'paidYuan', '0.00',
                         'carriedYuan', '0.00', 'returnedYuan', '0.00'))
            FROM made) AS facts
      """;

  private static final int PAYMENT_YUAN = 10;
  private static final int INITIAL_YUAN_FOR_EACH_POSTING = 100;

  private final Volume volume;

  LedgerGenerator(Volume volume) {
    this.volume = volume;
  }

  /** Brings a database to the present schema, as the service does when it starts. */
  static void migrate(ServiceDatabase database) {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.ownerRole(), database.ownerPassword())
        .locations("db/store", "db/migration")
        .placeholders(Map.of("appRole", database.appRole()))
        .load()
        .migrate();
  }

  /** Fills the database, unless it holds a ledger already. */
  void fill(ServiceDatabase database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
        Statement statement = connection.createStatement()) {
      if (statement.executeQuery("SELECT FROM posting LIMIT 1").next()) {
        return;
      }
      connection.setAutoCommit(false);
      fillBooks(statement);
      connection.commit();
      for (int year = Volume.FIRST_YEAR; year <= lastYear(); year++) {
        for (int posting = 1; posting <= volume.postings(); posting++) {
          post(statement, year, posting);
          connection.commit();
        }
      }
      connection.setAutoCommit(true);
      statement.execute("VACUUM ANALYZE");
    }
  }

  private void fillBooks(Statement statement) throws SQLException {
    int given = volume.postings();
    int paid = given - 1;
    statement.execute("CREATE TEMP SEQUENCE feed");
    statement.execute("CREATE TEMP TABLE made_unit (unit text)");
    for (int unit = 0; unit < volume.units(); unit++) {
      statement.addBatch("INSERT INTO made_unit VALUES ('" + volume.unit(unit) + "')");
    }
    statement.executeBatch();
    statement.execute(DEPARTMENTS);
    statement.execute(CODE_LISTS.formatted(lastYear()));
    statement.execute(
        BOOKS.formatted(volume.appropriations(), volume.appropriations() * given, lastYear()));
    statement.execute(APPROPRIATIONS.formatted(lastYear(), volume.appropriations(), given, paid));
    statement.execute(FIRST_EVENTS);
    statement.execute(
        "CREATE TEMP TABLE step AS SELECT uuidv7() AS operation, uuidv7() AS posting,"
            + " uuidv7() AS payment, 1 AS sequence, made.* FROM made LIMIT 0");
  }

  private void post(Statement statement, int year, int posting) throws SQLException {
    boolean first = posting == 1;
    int initial = volume.postings() * INITIAL_YUAN_FOR_EACH_POSTING;
    int paid = (posting - 1) * PAYMENT_YUAN;
    Object[] values = {
      year,
      posting,
      volume.appropriations(),
      LocalDate.ofYearDay(year, 1 + (posting - 1) * 364 / volume.postings()),
      first ? "INITIAL" : "PAY",
      first ? initial : PAYMENT_YUAN,
      initial,
      initial - paid,
      paid
    };
    statement.execute(STEP.formatted(values));
    statement.execute(POSTING_EVENTS.formatted(values));
  }

  private int lastYear() {
    return Volume.FIRST_YEAR + volume.years() - 1;
  }
}
