package org.juesuan.procurement.opendata.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.juesuan.procurement.opendata.Release;
import org.juesuan.procurement.opendata.StoredRelease;
import org.juesuan.procurement.opendata.StoredRelease.Position;

/** Releases as they were published; every query is restricted to departments (INV-12). */
@ApplicationScoped
public class ReleaseRepository {

  private static final String IN_SCOPE =
      " (department_code = ANY (:codes) OR department_code LIKE ANY (:below)) ";
  private static final String COLUMNS = "SELECT released_at, plan_item, number, body ";

  private final Session session;

  ReleaseRepository(Session session) {
    this.session = session;
  }

  /** Writes a release, once and for all. */
  public void add(String department, UUID planItem, int number, Release release) {
    session
        .createNativeMutationQuery(
            "INSERT INTO ocds_release (plan_item, number, department_code, released_at, tag, body)"
                + " VALUES (:item, :number, :department, :at, :tag, :body)")
        .setParameter("item", planItem)
        .setParameter("number", number)
        .setParameter("department", department)
        .setParameter("at", release.date())
        .setParameter("tag", release.tag().get(0))
        .setParameter("body", ReleaseJson.write(release))
        .executeUpdate();
  }

  /** The last release of a process; empty before the first. */
  public Optional<Position> last(UUID planItem) {
    return releases(
            COLUMNS + "FROM ocds_release WHERE plan_item = :item ORDER BY number DESC LIMIT 1")
        .setParameter("item", planItem)
        .getResultStream()
        .findFirst()
        .map(row -> stored(row).position());
  }

  /**
   * Releases in the order they were recorded in.
   *
   * @param scopes departments, with all below them
   * @param after only behind this place
   * @param until only up to this moment
   */
  public List<StoredRelease> page(List<String> scopes, Position after, Instant until, int rows) {
    return scoped(
            releases(
                COLUMNS
                    + "FROM ocds_release WHERE"
                    + IN_SCOPE
                    + "AND released_at <= :until"
                    + " AND (released_at, plan_item, number) > (:at, :item, :number)"
                    + " ORDER BY released_at, plan_item, number LIMIT :rows"),
            scopes)
        .setParameter("until", until)
        .setParameter("at", after.at())
        .setParameter("item", after.planItem())
        .setParameter("number", after.number())
        .setParameter("rows", rows)
        .getResultStream()
        .map(ReleaseRepository::stored)
        .toList();
  }

  /** Processes that have releases, by the id of their plan item, behind one. */
  public List<UUID> processes(List<String> scopes, UUID after, int rows) {
    return scoped(
            session
                .createNativeQuery(
                    "SELECT DISTINCT plan_item FROM ocds_release WHERE"
                        + IN_SCOPE
                        + "AND plan_item > :item ORDER BY plan_item LIMIT :rows",
                    UUID.class)
                .addScalar("plan_item", UUID.class),
            scopes)
        .setParameter("item", after)
        .setParameter("rows", rows)
        .getResultList();
  }

  /** All releases of processes, process by process, the oldest first. */
  public List<StoredRelease> ofProcesses(List<String> scopes, Collection<UUID> processes) {
    return scoped(
            releases(
                COLUMNS
                    + "FROM ocds_release WHERE"
                    + IN_SCOPE
                    + "AND plan_item = ANY (:items) ORDER BY plan_item, number"),
            scopes)
        .setParameter("items", processes.toArray(UUID[]::new))
        .getResultStream()
        .map(ReleaseRepository::stored)
        .toList();
  }

  private NativeQuery<Object[]> releases(String sql) {
    return session
        .createNativeQuery(sql, Object[].class)
        .addScalar("released_at", Instant.class)
        .addScalar("plan_item", UUID.class)
        .addScalar("number", Integer.class)
        .addScalar("body", String.class);
  }

  private static <T> NativeQuery<T> scoped(NativeQuery<T> query, List<String> scopes) {
    return query
        .setParameter("codes", scopes.toArray(String[]::new))
        .setParameter("below", scopes.stream().map(scope -> scope + "-%").toArray(String[]::new));
  }

  private static StoredRelease stored(Object[] row) {
    return new StoredRelease(
        new Position((Instant) row[0], (UUID) row[1], (Integer) row[2]), (String) row[3]);
  }
}
