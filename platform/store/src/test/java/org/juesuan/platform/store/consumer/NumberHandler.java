package org.juesuan.platform.store.consumer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.juesuan.platform.store.Database;
import org.juesuan.platform.store.event.EventDraft;
import org.juesuan.platform.store.event.EventLog;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;

/**
 * Answers each number with an event in a stream of its own, as a service does; what a test wants to
 * go wrong goes wrong after that, so that an effect which is not undone shows.
 */
record NumberHandler(EventLog log, EventStreams streams, String stream, Consumer<Numbered> thenDo)
    implements EventHandler<NumberHandler.Numbered> {

  /** What is read of the payload. */
  record Numbered(int number) {
    Numbered {
      if (number < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(OtherService.TYPE);
  }

  @Override
  public Class<Numbered> payload() {
    return Numbered.class;
  }

  @Override
  public void handle(ReceivedEvent<Numbered> event) {
    log.append(
        streams.lock(EventStream.withoutYear(stream)),
        new EventDraft(
            "org.juesuan.store.answered.v1",
            Integer.toString(event.data().number()),
            event.businessDate(),
            event.actor(),
            event.traceParent(),
            JsonNodeFactory.instance.objectNode()));
    thenDo.accept(event.data());
  }

  /** The numbers that were answered, in the order of their commits. */
  List<String> answered(Database database) {
    return database.values(
        String.class,
        "SELECT subject FROM event_log WHERE stream_key = ? ORDER BY sequence",
        stream);
  }
}
