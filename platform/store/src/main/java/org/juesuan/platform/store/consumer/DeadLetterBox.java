package org.juesuan.platform.store.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.event.EventSettings;
import org.juesuan.platform.store.inbox.Inbox;

/**
 * The dead letters of this service: what they are, what would become of them now, and taking them
 * in after all, by the same handlers and the same inbox as any event.
 */
@ApplicationScoped
public class DeadLetterBox {
  private final ConsumerSettings settings;
  private final EventSettings events;
  private final Handlers handlers;
  private final Intake intake;
  private final Inbox inbox;
  private final ObjectMapper mapper;

  DeadLetterBox(
      ConsumerSettings settings,
      EventSettings events,
      Handlers handlers,
      Intake intake,
      Inbox inbox,
      ObjectMapper mapper) {
    this.settings = settings;
    this.events = events;
    this.handlers = handlers;
    this.intake = intake;
    this.inbox = inbox;
    this.mapper = mapper;
  }

  /** What became, or would become, of a letter. */
  public sealed interface Outcome {
    /** Its effect is done. */
    record Handled() implements Outcome {}

    /** Its effect had been done before. */
    record Duplicate() implements Outcome {}

    /** Nothing has changed. */
    record Failed(String why) implements Outcome {}
  }

  /**
   * All letters, the oldest first.
   *
   * @throws org.apache.kafka.common.KafkaException when Kafka does not answer, or a topic is not
   *     there
   */
  public List<DeadLetter> letters() {
    return new DeadLetterTopics(
            events.bootstrapServers().orElseThrow(() -> missing("events.bootstrap-servers")),
            settings.group(),
            settings.topics().orElseThrow(() -> missing("consumer.topics")),
            settings.kafka())
        .read().stream()
            .sorted(Comparator.comparing(DeadLetter::time).thenComparing(DeadLetter::position))
            .toList();
  }

  /** Whether its event has been taken in since, by whatever way. */
  public boolean isTakenIn(DeadLetter letter) {
    return letter
        .id()
        .map(id -> QuarkusTransaction.requiringNew().call(() -> inbox.holds(settings.group(), id)))
        .orElse(false);
  }

  /** Takes a letter in, in a transaction of its own. */
  public Outcome take(DeadLetter letter) {
    return attempt(letter, intake::take);
  }

  /** What would become of a letter now: it is taken in, and everything is undone. */
  public Outcome rehearse(DeadLetter letter) {
    return attempt(letter, intake::rehearse);
  }

  /**
   * Who takes in events of its type, by the name of the class; empty where nobody does any more.
   */
  public Optional<String> handler(DeadLetter letter) {
    return letter.attribute("type").map(handlers::handler).map(DeadLetterBox::named);
  }

  /** Members its handler needs and the payload has not, as JSON pointers; no values. */
  public List<String> missingMembers(DeadLetter letter) {
    EventHandler<?> handler = letter.attribute("type").map(handlers::handler).orElse(null);
    byte[] payload = letter.record().value();
    if (handler == null || payload == null) {
      return List.of();
    }
    try {
      JsonNode read = mapper.readTree(payload);
      return MissingMembers.of(handler.payload(), read);
    } catch (IOException noJson) {
      return List.of();
    }
  }

  /**
   * The letter with the payload that had no room in it.
   *
   * @param cloudEvent its event in the structured form of CloudEvents, from the owner's feed
   * @throws IllegalArgumentException when that is another event
   */
  public DeadLetter withPayload(DeadLetter letter, JsonNode cloudEvent) {
    ConsumerRecord<byte[], byte[]> whole = new PulledEvent(cloudEvent).record();
    if (!letter.id().equals(Optional.of(UUID.fromString(cloudEvent.path("id").asText())))) {
      throw new IllegalArgumentException("the feed has another event at its number");
    }
    ConsumerRecord<byte[], byte[]> laid = letter.record();
    return new DeadLetter(
        new ConsumerRecord<>(
            laid.topic(),
            laid.partition(),
            laid.offset(),
            laid.timestamp(),
            TimestampType.CREATE_TIME,
            laid.serializedKeySize(),
            whole.value().length,
            laid.key(),
            whole.value(),
            laid.headers(),
            laid.leaderEpoch()));
  }

  private Outcome attempt(DeadLetter letter, BiPredicate<String, Handlers.Task> how) {
    try {
      Handlers.@Nullable Task task = handlers.task(new Envelope(letter.record()));
      if (task == null) {
        return new Outcome.Failed("nobody takes in events of its type any more");
      }
      return how.test(settings.group(), task) ? new Outcome.Handled() : new Outcome.Duplicate();
    } catch (RuntimeException failure) {
      return new Outcome.Failed(DeadLetters.detail(failure));
    }
  }

  private static String named(EventHandler<?> handler) {
    Class<?> type = handler.payload().getEnclosingClass();
    return (type == null ? handler.payload() : type).getSimpleName();
  }

  private static IllegalStateException missing(String setting) {
    return new IllegalStateException("juesuan." + setting + " is missing");
  }
}
