package org.juesuan.gateway.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.juesuan.platform.web.scope.DepartmentScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

  private static final Interest ALL =
      new Interest(new DepartmentScope(List.of("110106")), Set.of());

  private final FeedLog budget = new FeedLog(100, 1 << 20);
  private final FeedLog evaluation = new FeedLog(100, 1 << 20);
  private final Map<Feed, FeedLog> logs = Map.of(Feed.BUDGET, budget, Feed.EVALUATION, evaluation);

  @Test
  @DisplayName("each event ends with the place behind it in every feed")
  void tellsPlaces() {
    budget.announce(0, 0, 0);
    evaluation.announce(0, 0, 0);
    Course course = new Course(logs, ALL, Position.UNKNOWN);
    assertEquals("", told(course));
    budget.offer(event(Feed.BUDGET, 1, "110106-301", "a"), 0);
    assertEquals("data: a\nid: b1-e0\n\n", told(course));
    evaluation.offer(event(Feed.EVALUATION, 1, "110106-301", "b"), 0);
    assertEquals("data: b\nid: b1-e1\n\n", told(course));
    assertEquals("", told(course));
  }

  @Test
  @DisplayName("INV-12 what lies outside the interest only moves the place")
  void tellsOnlyWhatIsOfInterest() {
    budget.announce(0, 0, 0);
    evaluation.announce(0, 0, 0);
    Course course =
        new Course(
            logs,
            new Interest(new DepartmentScope(List.of("110106-301")), Set.of("a", "b")),
            Position.UNKNOWN);
    Buffer first = Buffer.buffer();
    course.tellNext(Set.of(), first);
    course.tellPlace(first);
    assertEquals("event: position\ndata:\nid: b0-e0\n\n", first.toString());

    budget.offer(event(Feed.BUDGET, 1, "110106-302", "a"), 0);
    budget.offer(event(Feed.BUDGET, 2, "110106-3011", "a"), 0);
    budget.offer(event(Feed.BUDGET, 3, "110106", "a"), 0);
    budget.offer(event(Feed.BUDGET, 4, "110106-301", "c"), 0);
    assertEquals("", told(course));
    Buffer place = Buffer.buffer();
    course.tellPlace(place);
    course.tellPlace(place);
    assertEquals("event: position\ndata:\nid: b4-e0\n\n", place.toString());

    budget.offer(event(Feed.BUDGET, 5, "110106-301-001", "b"), 0);
    assertEquals("data: b\nid: b5-e0\n\n", told(course));
    Buffer nothing = Buffer.buffer();
    course.tellPlace(nothing);
    assertEquals(0, nothing.length());
  }

  @Test
  @DisplayName("a feed that the reader does not name begins at the present, once that is known")
  void beginsAtThePresent() {
    budget.announce(7, 0, 0);
    Course course = new Course(logs, ALL, Position.parse("b5").orElseThrow());
    budget.fill(new FeedPage(events(1, 7), 7, true), Set.of(), 0);
    assertEquals("data: x\nid: b6\n\ndata: x\nid: b7\n\n", told(course));
    evaluation.announce(3, 0, 0);
    evaluation.offer(event(Feed.EVALUATION, 4, "110106", "x"), 0);
    assertEquals("", told(course), "4 waits for 1 to 3");
    assertEquals("b7-e3", course.position().toString());
  }

  @Test
  @DisplayName(
      "what the log has forgotten is left to the feed, and the log goes on behind its page")
  void leavesThePastToTheFeed() {
    budget.announce(0, 0, 0);
    evaluation.announce(0, 0, 0);
    LongStream.rangeClosed(1, 150)
        .forEach(number -> budget.offer(event(Feed.BUDGET, number, "110106", "x"), 0));
    Course course = new Course(logs, ALL, Position.parse("b10-e0").orElseThrow());
    Buffer out = Buffer.buffer();

    assertEquals(Set.of(Feed.BUDGET), course.tellNext(Set.of(), out));
    assertEquals(0, out.length());
    assertEquals(Set.of(), course.tellNext(Set.of(Feed.BUDGET), out), "while the feed is asked");
    course.tellPage(Feed.BUDGET, new FeedPage(events(11, 60), 60, false), out);
    assertTrue(out.toString().startsWith("data: x\nid: b11-e0\n\n"));
    assertTrue(out.toString().endsWith("id: b60-e0\n\n"));
    assertEquals(Set.of(), course.tellNext(Set.of(), out));
    assertEquals("b150-e0", course.position().toString());
    assertEquals(140, out.toString().lines().filter(line -> line.startsWith("id:")).count());
  }

  @Test
  @DisplayName(
      "a place ahead of all the service ever numbered is reset, but only when the feed says so")
  void resets() {
    budget.announce(40, 0, 0);
    evaluation.announce(0, 0, 0);
    Course course = new Course(logs, ALL, Position.parse("b60-e0").orElseThrow());
    Buffer out = Buffer.buffer();
    course.tellNext(Set.of(), out);
    course.tellResets(out);
    budget.announce(40, 40, 0);
    course.tellResets(out);
    assertEquals("", out.toString(), "another gateway may have been a moment ahead");
    budget.announce(40, 40, 0);
    course.tellResets(out);
    course.tellResets(out);
    assertEquals("event: reset\ndata: {\"services\":[\"budget\"]}\nid: b40-e0\n\n", out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"b12-e5-p9", "b0", "e7-p1", "p999999999999999999"})
  @DisplayName("a position is read as it is written")
  void readsPositions(String text) {
    assertEquals(text, Position.parse(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "b", "12", "b1-b2", "b-1", "x1", "b1e2", "b1-", "b1000000000000000000"})
  @DisplayName("what is no position is none")
  void refusesOtherTexts(String text) {
    assertEquals(Optional.empty(), Position.parse(text));
  }

  private static String told(Course course) {
    Buffer out = Buffer.buffer();
    course.tellNext(Set.of(), out);
    return out.toString();
  }

  private static List<StreamEvent> events(long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(number -> event(Feed.BUDGET, number, "110106", "x"))
        .toList();
  }

  private static StreamEvent event(Feed feed, long number, String department, String type) {
    return new StreamEvent(feed, number, department, type, Buffer.buffer("data: " + type + "\n"));
  }
}
