package org.juesuan.platform.web.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A trace")
class TraceParentTest {

  @Test
  @DisplayName("that a request comes with goes on")
  void goesOn() {
    String header = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    TraceParent trace = TraceParent.continued(header);
    assertEquals(header, trace.text());
    assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", trace.traceId());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\nforged"
      })
  @DisplayName("begins where there is none that can be passed on")
  void begins(@Nullable String header) {
    TraceParent trace = TraceParent.continued(header);
    assertNotEquals(header, trace.text());
    assertTrue(TraceParent.isWellFormed(trace.text()));
    assertNotEquals(trace, TraceParent.continued(header));
  }
}
