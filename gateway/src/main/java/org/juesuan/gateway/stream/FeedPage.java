package org.juesuan.gateway.stream;

import java.util.List;

/**
 * What a service's pull feed answered.
 *
 * @param events in the order of their numbers, as far as the asker may see them
 * @param position everything up to here is answered
 * @param last whether the position is the feed's own: nothing had a higher number
 */
record FeedPage(List<StreamEvent> events, long position, boolean last) {

  FeedPage {
    events = List.copyOf(events);
  }
}
