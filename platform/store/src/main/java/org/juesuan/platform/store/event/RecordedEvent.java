package org.juesuan.platform.store.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One numbered row of the log, as it leaves the service: equal in every delivery.
 *
 * @param id position in the log; internal
 * @param eventId identity of the event
 * @param stream the stream it belongs to
 * @param sequence number in the stream, without gaps
 * @param feedSeq number in the feed of the service, without gaps
 * @param recordedAt when it was recorded, UTC
 * @param data the payload, JSON text exactly as it was appended
 */
public record RecordedEvent(
    long id,
    UUID eventId,
    EventStream stream,
    long sequence,
    long feedSeq,
    String type,
    String subject,
    @Nullable LocalDate businessDate,
    String actor,
    @Nullable String traceParent,
    Instant recordedAt,
    String data) {

  /** The columns {@link #read} expects. */
  public static final String COLUMNS =
      "id, event_id, stream_key, fiscal_year, sequence, feed_seq, type, subject, business_date,"
          + " actor, trace_parent, recorded_at, data";

  /** Reads the current row of a query over {@link #COLUMNS} that has a feed number. */
  public static RecordedEvent read(ResultSet row) throws SQLException {
    return new RecordedEvent(
        row.getLong("id"),
        row.getObject("event_id", UUID.class),
        new EventStream(row.getString("stream_key"), row.getObject("fiscal_year", Integer.class)),
        row.getLong("sequence"),
        row.getLong("feed_seq"),
        row.getString("type"),
        row.getString("subject"),
        row.getObject("business_date", LocalDate.class),
        row.getString("actor"),
        row.getString("trace_parent"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("data"));
  }

  /**
   * The CloudEvents 1.0 context attributes except {@code datacontenttype}, which the two forms of
   * delivery write differently; numbers are {@link Number}, all else is text.
   *
   * @param source the CloudEvents source of this service
   */
  public Map<String, Object> attributes(String source) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("specversion", "1.0");
    attributes.put("id", eventId.toString());
    attributes.put("source", source);
    attributes.put("type", type);
    attributes.put("subject", subject);
    attributes.put("time", recordedAt.toString());
    attributes.put("actor", actor);
    if (businessDate != null) {
      attributes.put("businessdate", businessDate.toString());
    }
    if (stream.fiscalYear() != null) {
      attributes.put("fiscalyear", stream.fiscalYear());
    }
    attributes.put("sequence", sequence);
    attributes.put("feedseq", feedSeq);
    if (traceParent != null) {
      attributes.put("traceparent", traceParent);
    }
    return attributes;
  }
}
