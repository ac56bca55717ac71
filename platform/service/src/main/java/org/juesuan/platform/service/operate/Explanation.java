package org.juesuan.platform.service.operate;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.platform.store.consumer.DeadLetter;
import org.juesuan.platform.store.consumer.DeadLetterBox;
import org.juesuan.platform.store.consumer.DeadLetterBox.Outcome;

/** What is known of a dead letter, in words and without its payload. */
record Explanation(DeadLetter letter, DeadLetterBox box) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Dead letter  " + letter.position());
    lines.add("Event        " + told("type") + ", id " + told("id"));
    lines.add("About        " + told("subject") + ", department " + letter.department());
    lines.add("Came from    " + letter.origin() + ", feed number " + told("feedseq"));
    lines.add("Set aside    " + letter.time() + " after " + letter.attempts() + " attempts");
    lines.add("Reason       " + letter.reason() + ": " + meaning());
    lines.add("Failure      " + letter.detail());
    lines.add("Handler      " + box.handler(letter).orElse("none takes in this type any more"));
    List<String> missing = box.missingMembers(letter);
    if (!missing.isEmpty()) {
      lines.add("Missing      " + String.join(", ", missing));
    }
    Outcome now = box.rehearse(letter);
    lines.add("Tried now    " + told(now));
    lines.add("What to do   " + advice(now));
    return lines;
  }

  private String meaning() {
    return switch (letter.reason()) {
      case "UNREADABLE" -> "it is not what its type promises; no repetition makes it so";
      case "FAILED" -> "it could be read, and its handler failed each time";
      default -> "this release does not know the reason";
    };
  }

  private static String told(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      return "it fails: " + failed.why();
    }
    return outcome instanceof Outcome.Handled
        ? "it can be taken in (it was, and undone)"
        : "it had been taken in before";
  }

  private String advice(Outcome now) {
    if (now instanceof Outcome.Handled) {
      return "dead-letters replay " + letter.position();
    }
    if (now instanceof Outcome.Duplicate) {
      return "nothing: its effect is done";
    }
    return letter.reason().equals("UNREADABLE")
        ? "if this service reads wrongly, deploy one that reads right, then replay; if its sender"
            + " told wrongly, have it tell what is right: this letter then stays, and does no harm"
        : "mend what the failure names, then replay; other events are not held up by it";
  }

  private String told(String attribute) {
    return letter.attribute(attribute).orElse("-");
  }
}
