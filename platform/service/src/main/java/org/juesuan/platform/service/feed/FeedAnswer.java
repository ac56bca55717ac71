package org.juesuan.platform.service.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.store.feed.FeedEvent;
import org.juesuan.platform.store.feed.FeedPage;

/** A part of the event feed, as far as the caller may see it. */
@Schema(name = "EventFeed", description = "A part of the event feed, in the order of feedseq.")
public record FeedAnswer(
    @Schema(
            description = "CloudEvents 1.0 in structured JSON form, in the order of feedseq.",
            type = SchemaType.ARRAY,
            implementation = CloudEventForm.class)
        List<FeedEvent> events,
    @Schema(
            description =
                "Everything up to this number is answered; ask the next page after it. It passes"
                    + " over events outside the caller's scope.",
            examples = "42")
        long position) {

  /** Keeps a list of its own. */
  public FeedAnswer {
    events = List.copyOf(events);
  }

  static FeedAnswer of(FeedPage page) {
    return new FeedAnswer(page.events(), page.position());
  }
}
