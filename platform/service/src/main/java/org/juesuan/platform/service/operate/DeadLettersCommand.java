package org.juesuan.platform.service.operate;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.consumer.DeadLetter;
import org.juesuan.platform.store.consumer.DeadLetterBox;
import org.juesuan.platform.store.consumer.DeadLetterBox.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Tells of the events that could not be taken in, and takes them in after all. */
@Singleton
@Command(
    name = "dead-letters",
    description = {
      "Tells of the events that this service could not take in, and takes them in after all.",
      "",
      "A payload may hold personal data; no command prints it."
    })
final class DeadLettersCommand extends OperatorCommand {
  private final DeadLetterBox box;
  private final FeedReader feeds;

  DeadLettersCommand(DeadLetterBox box, FeedReader feeds) {
    this.box = box;
    this.feeds = feeds;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec().commandLine(), "list, explain or replay?");
  }

  @Command(
      name = "list",
      description = "Tells all dead letters, the oldest first, and which are taken in since.")
  int list(
      @Option(
              names = "--topic",
              paramLabel = "TOPIC",
              description = "only those that came from this topic")
          @Nullable String topic,
      @Option(
              names = "--since",
              paramLabel = "TIME",
              description = "only those set aside since, such as 2026-03-01T00:00:00Z")
          @Nullable Instant since) {
    List<DeadLetter> letters =
        box.letters().stream()
            .filter(letter -> topic == null || letter.origin().startsWith(topic + ":"))
            .filter(letter -> since == null || letter.time().compareTo(since.toString()) >= 0)
            .toList();
    for (DeadLetter letter : letters) {
      out()
          .printf(
              "%s  %s  %s  %s  %s%n    %s  id %s  subject %s  department %s%n    %s%n",
              letter.position(),
              letter.time(),
              letter.reason(),
              "attempts " + letter.attempts(),
              box.isTakenIn(letter) ? "TAKEN IN SINCE" : "OPEN",
              attribute(letter, "type"),
              attribute(letter, "id"),
              attribute(letter, "subject"),
              letter.department(),
              letter.detail());
    }
    long open = letters.stream().filter(letter -> !box.isTakenIn(letter)).count();
    out().printf("%d dead letters, %d of them open%n", letters.size(), open);
    return 0;
  }

  @Command(
      name = "explain",
      description = {
        "Tells what the reason of one dead letter means, and what to do.",
        "",
        "It is also tried whether it could be taken in now, and undone."
      })
  int explain(@Parameters(paramLabel = "POSITION") String position) {
    DeadLetter letter = whole(find(position));
    new Explanation(letter, box).lines().forEach(out()::println);
    return 0;
  }

  @Command(
      name = "replay",
      description = {
        "Takes dead letters in, as any event, each in a transaction of its own.",
        "",
        "One that was taken in before changes nothing."
      })
  int replay(
      @Parameters(arity = "0..*", paramLabel = "POSITION", description = "as 'list' tells them")
          @Nullable List<String> positions,
      @Option(names = "--all", description = "all that are open") boolean all) {
    boolean named = positions != null && !positions.isEmpty();
    if (named == all) {
      throw new ParameterException(spec().commandLine(), "Name positions, or say --all.");
    }
    List<DeadLetter> letters =
        positions == null || all
            ? box.letters().stream().filter(letter -> !box.isTakenIn(letter)).toList()
            : positions.stream().map(this::find).toList();
    int failed = 0;
    for (DeadLetter letter : letters) {
      Outcome outcome = box.take(whole(letter));
      out().println(letter.position() + "  " + told(outcome));
      failed += outcome instanceof Outcome.Failed ? 1 : 0;
    }
    out().printf("%d dead letters, %d of them failed%n", letters.size(), failed);
    return failed == 0 ? 0 : 1;
  }

  private static String told(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      return "failed: " + failed.why();
    }
    return outcome instanceof Outcome.Handled ? "taken in" : "had been taken in before";
  }

  private DeadLetter find(String position) {
    return box.letters().stream()
        .filter(letter -> letter.position().equals(position))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec().commandLine(), "There is no dead letter at " + position + "."));
  }

  /** One whose payload had no room beside the reason gets it from the feed of its owner. */
  private DeadLetter whole(DeadLetter letter) {
    String number = letter.attribute("feedseq").orElse("");
    String type = letter.attribute("type").orElse("");
    if (!letter.lacksPayload() || !number.matches("[1-9]\\d{0,17}") || type.isEmpty()) {
      return letter;
    }
    return feeds.after(EventSpool.owner(type), Long.parseLong(number) - 1, 1).events().stream()
        .findFirst()
        .map(event -> box.withPayload(letter, event))
        .orElse(letter);
  }

  private static String attribute(DeadLetter letter, String name) {
    return letter.attribute(name).orElse("-");
  }
}
