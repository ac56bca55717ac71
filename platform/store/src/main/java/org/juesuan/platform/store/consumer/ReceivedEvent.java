package org.juesuan.platform.store.consumer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as another service told it.
 *
 * @param id identity, the same in every delivery
 * @param source the service, as a CloudEvents source
 * @param type the CloudEvents type
 * @param subject what it is about; empty where it does not say
 * @param department the key: the code of the department
 * @param actor who did it, as that service's token named them
 * @param businessDate the day it happened on, where it has one
 * @param sequence its place in its stream there, by which a later fact is told from an earlier one
 * @param traceParent the W3C trace it belongs to, where it has one
 * @param data the payload
 * @param <T> what this service reads of the payload
 */
public record ReceivedEvent<T>(
    UUID id,
    String source,
    String type,
    String subject,
    String department,
    String actor,
    @Nullable LocalDate businessDate,
    long sequence,
    @Nullable String traceParent,
    T data) {}
