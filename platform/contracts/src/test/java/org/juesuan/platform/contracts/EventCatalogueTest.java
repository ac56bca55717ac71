package org.juesuan.platform.contracts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The catalogue of the events")
class EventCatalogueTest {

  static List<EventContracts> services() throws IOException {
    return EventContracts.all();
  }

  @ParameterizedTest
  @MethodSource("services")
  @DisplayName("of a service tells every type; a change is committed by copying it from target")
  void isGenerated(EventContracts service) throws IOException {
    String generated = new EventCatalogue(service, services()).page();
    Path target = Path.of("target", service.name() + "-events.md");
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.writeString(target, generated);
    Path committed = service.module().resolve("docs/events.md");
    assertTrue(
        Files.exists(committed) && Files.readString(committed).equals(generated),
        "copy platform/contracts/" + target + " to " + committed);
  }
}
