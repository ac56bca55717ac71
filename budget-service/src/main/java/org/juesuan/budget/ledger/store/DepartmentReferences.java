package org.juesuan.budget.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;

/**
 * The external references of a department: each stands at most once, over all its years and over
 * operations and entries of income alike (INV-5).
 */
@ApplicationScoped
public class DepartmentReferences {

  private static final String HELD =
      """
      SELECT external_reference FROM operation
      WHERE department_code = :department AND external_reference IN (:references)
      UNION ALL
      SELECT external_reference FROM income_entry
      WHERE department_code = :department AND external_reference IN (:references)
      """;

  private final EntityManager entities;
  private final EventStreams streams;

  DepartmentReferences(EntityManager entities, EventStreams streams) {
    this.entities = entities;
    this.streams = streams;
  }

  /**
   * Locks what the references of these departments are unique in, because two years of a department
   * may be written at the same time. The department's own stream stands before its books in the
   * order of locks.
   */
  public void lock(Collection<String> departments) {
    streams.lockAll(departments.stream().map(EventStream::withoutYear).toList());
  }

  /** Whether the department has used the reference before, in any year. */
  public boolean hold(String department, String reference) {
    return !heldAmong(department, List.of(reference)).isEmpty();
  }

  /** Those of the references that the department has used before, in any year. */
  public Set<String> heldAmong(String department, List<String> references) {
    Set<String> held = new HashSet<>();
    for (Object reference :
        entities
            .createNativeQuery(HELD, String.class)
            .setParameter("department", department)
            .setParameter("references", references)
            .getResultList()) {
      held.add((String) reference);
    }
    return held;
  }
}
