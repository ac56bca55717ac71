package org.juesuan.platform.service.operate;

/** Why a command cannot go on, in one sentence for the operator. */
final class OperatorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OperatorException(String sentence) {
    super(sentence);
  }
}
