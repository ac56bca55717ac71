package org.juesuan.platform.service.feed;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Describes the members of an event for the OpenAPI document. The events themselves are answered as
 * the log holds them.
 */
@Schema(name = "CloudEvent", description = "One change, as CloudEvents 1.0 in structured form.")
record CloudEventForm(
    @Schema(description = "Always 1.0.", examples = "1.0") String specversion,
    @Schema(
            description = "Identity; a second delivery carries the same.",
            examples = "0192f0c1-7c1e-7a63-9e62-6b1f0d3c9a11")
        String id,
    @Schema(description = "The service.", examples = "/juesuan/budget") String source,
    @Schema(
            description = "Which fact; its payload's schema is in the AsyncAPI document.",
            examples = "org.juesuan.budget.posting.recorded.v1")
        String type,
    @Schema(description = "What the fact is about.", examples = "110106-208-005") String subject,
    @Schema(description = "When it was recorded, UTC.", examples = "2020-03-02T08:15:30.123456Z")
        String time,
    @Schema(description = "The payload's media type.", examples = "application/json")
        String datacontenttype,
    @Schema(description = "Who did it: sub of the token.", examples = "finance-office")
        String actor,
    @Schema(description = "The day it happened on, where it has one.", examples = "2020-03-01")
        @Nullable String businessdate,
    @Schema(description = "The fiscal year, where it belongs to one.", examples = "2020")
        @Nullable Integer fiscalyear,
    @Schema(
            description = "Number in its stream (department and year, or department), no gaps.",
            examples = "17")
        long sequence,
    @Schema(description = "Number in the feed of this service, no gaps.", examples = "42")
        long feedseq,
    @Schema(
            description =
                "The span it was recorded in (W3C), in the trace of what it came of, a request or"
                    + " another event; null where there was none.",
            examples = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        @Nullable String traceparent,
    @Schema(
            description =
                "The department or district it belongs to, which decides who may see it; on the"
                    + " topic the key of the record.",
            examples = "110106-208-005")
        String partitionkey,
    @Schema(description = "The payload, as the type's schema describes it.")
        Map<String, Object> data) {}
