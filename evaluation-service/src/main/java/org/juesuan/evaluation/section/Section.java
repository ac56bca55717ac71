package org.juesuan.evaluation.section;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.year.EvaluationYear;

/**
 * The section as it stands, or as it was frozen.
 *
 * @param year whose, and of which year
 * @param feedPosition every event up to this number is contained in it
 * @param frozenFor id of the approval it was frozen for; null while it is not
 * @param complete whether every self-evaluation is confirmed
 * @param content the content in canonical form (RFC 8785)
 * @param digest SHA-256 of the content, 64 hexadecimal digits
 */
public record Section(
    EvaluationYear year,
    long feedPosition,
    @Nullable UUID frozenFor,
    boolean complete,
    String content,
    String digest) {}
