package org.juesuan.gateway.report;

import java.util.regex.Pattern;

/**
 * As what a report is given out: as a draft to whoever asked for it, or as one of the revisions
 * that were published. Every form of the report says so where a reader cannot miss it.
 */
public sealed interface Edition {

  /** The mark beside the title: 草案, or the number of the revision. */
  String mark();

  /** The sentence under the title, without full stop. */
  String statement();

  /**
   * Not published (草案).
   *
   * @param askedBy for whom it was made: the subject of the token, as the identity provider names
   *     it
   */
  record Draft(String askedBy) implements Edition {

    public Draft {
      if (askedBy.isBlank()) {
        throw new IllegalArgumentException("a draft is made for somebody");
      }
    }

    @Override
    public String mark() {
      return "草案";
    }

    @Override
    public String statement() {
      return "草案，未经公布；由“" + askedBy + "”调取";
    }
  }

  /**
   * Published: it never changes any more.
   *
   * @param revision the number of the revision, from 1
   * @param digest SHA-256 of the published document, in hexadecimal
   */
  record Published(int revision, String digest) implements Edition {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Published {
      if (revision < 1) {
        throw new IllegalArgumentException("revisions are counted from 1");
      }
      if (!SHA_256.matcher(digest).matches()) {
        throw new IllegalArgumentException("a digest is 64 hexadecimal digits");
      }
    }

    @Override
    public String mark() {
      return "第" + revision + "版";
    }

    @Override
    public String statement() {
      return "已公布，第" + revision + "版；SHA-256：" + digest;
    }
  }
}
