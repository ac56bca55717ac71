package org.juesuan.platform.store.feed;

import java.util.List;

/**
 * A part of the feed.
 *
 * @param events in order of their feed number, as far as the reader may see them
 * @param position the feed number up to which this page answers everything: the next page is asked
 *     after it
 */
public record FeedPage(List<FeedEvent> events, long position) {

  public FeedPage {
    events = List.copyOf(events);
  }
}
