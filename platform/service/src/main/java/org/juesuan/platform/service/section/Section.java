package org.juesuan.platform.service.section;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.precondition.EntityTag;

/**
 * The section of a year, as it was frozen or otherwise as it stands.
 *
 * @param feedPosition every event up to this number is contained in it
 * @param frozenFor id of the approval it was frozen for; null while it is not
 * @param complete whether nothing of the year is still open
 * @param digest SHA-256 of the content in canonical form (RFC 8785), 64 hexadecimal digits
 * @param content what the section says
 */
public record Section(
    long feedPosition,
    @Nullable UUID frozenFor,
    boolean complete,
    String digest,
    JsonNode content) {

  /** The tag of this state: it changes with the content and with the position. */
  public EntityTag entityTag() {
    return new EntityTag("d" + digest + "-p" + feedPosition);
  }
}
