package org.juesuan.budget.finalaccount;

/** The digest of the budget section of an account: what a published revision is held against. */
public interface SectionDigest {

  /** SHA-256 of the section's content in canonical form (RFC 8785), 64 hexadecimal digits. */
  String of(AccountSection section);
}
