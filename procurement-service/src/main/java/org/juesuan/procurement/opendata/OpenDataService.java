package org.juesuan.procurement.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.procurement.change.ProcessChanged;
import org.juesuan.procurement.opendata.StoredRelease.Position;
import org.juesuan.procurement.opendata.store.ReleaseRepository;
import org.juesuan.procurement.problem.ProcurementError;

/**
 * Keeps a release of each change of a process, in the transaction of the change, and reads them
 * back.
 *
 * <p>A transaction that began earlier may commit later, with releases of an earlier moment. A
 * reader who goes on from the last page must not miss them: pages end a while before now, longer
 * than any transaction lasts.
 */
@ApplicationScoped
@Transactional
public class OpenDataService {

  private final ReleaseRepository releases;
  private final ProcessReader processes;
  private final ReleaseBuilder builder;
  private final Clock clock;
  private final Duration settling;

  OpenDataService(
      ReleaseRepository releases,
      ProcessReader processes,
      Clock clock,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai") ZoneId zone,
      @ConfigProperty(name = "juesuan.ocds.prefix") String prefix,
      @ConfigProperty(name = "juesuan.ocds.settling") Duration settling) {
    this.releases = releases;
    this.processes = processes;
    this.builder = new ReleaseBuilder(prefix, zone);
    this.clock = clock;
    this.settling = settling;
  }

  /** Stores the release of a change; the transaction has locked the department. */
  @Transactional(Transactional.TxType.MANDATORY)
  void store(@Observes ProcessChanged changed) {
    Optional<Position> last = releases.last(changed.planItem());
    int number = last.map(Position::number).orElse(0) + 1;
    Release release =
        builder.release(
            processes.read(changed.department(), changed.planItem()),
            changed.tag().code(),
            number,
            moment(last));
    releases.add(changed.department(), changed.planItem(), number, release);
  }

  /** Releases behind a place, in the order they were recorded in; those of just now are not yet. */
  public List<StoredRelease> page(List<String> scopes, Position after, int rows) {
    return releases.page(scopes, after, clock.instant().minus(settling), rows);
  }

  /** Processes that have releases, by id, behind one. */
  public List<UUID> processes(List<String> scopes, UUID after, int rows) {
    return releases.processes(scopes, after, rows);
  }

  /** All releases of processes, process by process, the oldest first. */
  public List<StoredRelease> ofProcesses(List<String> scopes, List<UUID> planItems) {
    return releases.ofProcesses(scopes, planItems);
  }

  /**
   * All releases of a process, the oldest first.
   *
   * @throws ProblemException {@code record-not-found}
   */
  public List<StoredRelease> ofProcess(List<String> scopes, String ocid) {
    List<StoredRelease> found =
        builder
            .planItem(ocid)
            .map(planItem -> releases.ofProcesses(scopes, List.of(planItem)))
            .orElse(List.of());
    if (found.isEmpty()) {
      throw new ProblemException(
          ProcurementError.RECORD_NOT_FOUND, "No process in scope has this identity.");
    }
    return found;
  }

  /** Now, and later than the release before, which may be of the same moment. */
  private Instant moment(Optional<Position> last) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return last.map(before -> before.at().plusMillis(1)).filter(now::isBefore).orElse(now);
  }
}
