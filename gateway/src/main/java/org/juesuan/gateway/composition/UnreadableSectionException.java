package org.juesuan.gateway.composition;

/** A section does not say what the report needs, or says it in a form it cannot read. */
class UnreadableSectionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param pointer JSON pointer to what was missing or wrong; never its value
   */
  UnreadableSectionException(String pointer, String problem) {
    super(pointer + " " + problem);
  }
}
