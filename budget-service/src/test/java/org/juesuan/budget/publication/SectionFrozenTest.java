package org.juesuan.budget.publication;

import static org.awaitility.Awaitility.await;
import static org.juesuan.budget.fixture.OtherServices.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.OtherServices;
import org.juesuan.budget.fixture.OtherServices.Told;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.service.fixture.FeedOfOthers;
import org.juesuan.platform.service.fixture.Operator;
import org.juesuan.platform.service.fixture.Rows;
import org.juesuan.platform.service.operate.OperatorCommands;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "budget"),
      @ResourceArg(name = "kafka", value = "true"),
      @ResourceArg(name = "consumes", value = "evaluation,procurement")
    })
@DisplayName("What the other services say of their frozen sections")
class SectionFrozenTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String EARLIER = "a".repeat(64);
  private static final String LATER = "b".repeat(64);

  @Inject FrozenSectionService sections;
  @Inject OperatorCommands commands;

  @Test
  @DisplayName("the latest word of each service is kept, in whatever order and however often told")
  void latestWord() throws SQLException {
    String department = Departments.departmentWithBook(2020);
    UUID approval = approved(department);
    Told incomplete = frozen("evaluation", department, approval, false, EARLIER);
    Told complete = frozen("evaluation", department, approval, true, LATER);
    Told other = frozen("procurement", department, approval, false, EARLIER);
    try (OtherServices others = new OtherServices()) {
      Stream.of(complete, incomplete, complete).forEach(others::tell);
      others.tell(other);
      await()
          .atMost(PATIENCE)
          .until(() -> Stream.of(complete, incomplete, other).allMatch(OtherServices::isTakenIn));
    }
    FrozenSection evaluation = sections.of(approval).get(0);
    assertEquals(
        new FrozenSection(approval, ReportSection.EVALUATION, true, LATER, complete.sequence()),
        evaluation);
    assertEquals(ReportSection.PROCUREMENT, sections.of(approval).get(1).section());
    builtAnew(department, approval, List.of(complete, incomplete, other));
  }

  /** Dropped and built anew from the feeds of both services, it is the same. */
  private void builtAnew(String department, UUID approval, List<Told> told) {
    List<FrozenSection> before = sections.of(approval);
    Rows rows = new Rows("budget");
    rows.change(
        "UPDATE frozen_section SET complete = NOT complete, sequence = 999999 WHERE approval_id = '"
            + approval
            + "'");
    try (FeedOfOthers feed = FeedOfOthers.open("evaluation", "procurement")) {
      told.forEach(
          one ->
              feed.add(
                  one.service(), one.fact(), one.id(), department, one.sequence(), one.data()));
      Operator.Answer answer = new Operator(commands).give("replay", "--department", department);
      assertEquals(0, answer.exit(), answer.said());
    }
    assertEquals(before, sections.of(approval));
  }

  @Test
  @DisplayName("an approval nobody knows, another's section and a wrong digest are set aside")
  void setAside() throws SQLException {
    String department = Departments.departmentWithBook(2020);
    UUID approval = approved(department);
    List<Told> poison =
        List.of(
            frozen("evaluation", department, UUID.randomUUID(), true, LATER),
            told("evaluation", department, approval, "procurement", LATER),
            told("evaluation", department, approval, "budget", LATER),
            told("evaluation", department, approval, "evaluation", "B".repeat(64)));
    try (OtherServices others = new OtherServices()) {
      poison.forEach(others::tell);
      others.tell(frozen("evaluation", department, approval, true, EARLIER));
      await().atMost(PATIENCE).until(() -> !sections.of(approval).isEmpty());
      assertTrue(
          others
              .deadLetters("evaluation")
              .containsAll(poison.stream().map(each -> each.id().toString()).toList()));
    }
    assertEquals(EARLIER, sections.of(approval).get(0).digest());
  }

  private static Told frozen(
      String service, String department, UUID approval, boolean complete, String digest) {
    return event(
        service,
        "section.frozen",
        department,
        Map.of("approvalId", approval, "section", service, "complete", complete, "digest", digest));
  }

  private static Told told(
      String service, String department, UUID approval, String section, String digest) {
    return event(
        service,
        "section.frozen",
        department,
        Map.of("approvalId", approval, "section", section, "complete", true, "digest", digest));
  }

  /** An approved account, as far as a section needs one. */
  private static UUID approved(String department) throws SQLException {
    UUID approval = UUID.randomUUID();
    ServiceDatabase database = TestServers.database("budget");
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.appRole(), database.appPassword());
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO final_account (department_code, fiscal_year, state, consolidated, approval_id,
                  document_number, approved_by, approved_on, publish_by, department, version)
                VALUES (?, 2020, 'APPROVED', false, ?, '示例文号', '示例财政局（虚构）', '2021-08-01',
                  '2021-08-21', '{}', 1)
                """)) {
      insert.setString(1, department);
      insert.setObject(2, approval);
      insert.executeUpdate();
    }
    return approval;
  }
}
