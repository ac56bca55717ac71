package org.juesuan.gateway.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A check of some kind of document: the rules it knows, and what it finds.
 *
 * @param <T> what is checked: a published document, or the sections behind our own report
 */
public interface Check<T> {

  /** The rules it cites, for the documentation. */
  List<Rule> rules();

  /** What the document breaks of them; what the document does not state is never a finding. */
  Stream<Finding> findings(T document);
}
