package org.juesuan.budget.publication;

import java.util.UUID;

/** A section was frozen for an approval that no account of this service has. */
public final class UnknownApprovalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownApprovalException(UUID approval) {
    super("no account has the approval " + approval);
  }
}
