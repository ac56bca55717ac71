package org.juesuan.evaluation.selfevaluation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.Revision;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;

/** Revisions of self-evaluations that the caller has read in their year. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionKey> {

  /** Adds one, for ever. */
  public void add(Revision revision) {
    persistAndFlush(new RevisionEntity(revision));
  }

  /** Whether this person made the form as it stands: filled it in or submitted it, at any time. */
  public boolean isMadeBy(UUID evaluation, String subject) {
    return count(
            "key.evaluation = ?1 and recordedBy = ?2 and (change <> ?3 or state = ?4)",
            evaluation,
            subject,
            Revision.EvaluationChange.TRANSITIONED,
            EvaluationState.SUBMITTED)
        > 0;
  }

  /** Revisions from the first on, behind a number. */
  public List<Revision> list(SelfEvaluation of, long after, int rows) {
    return find("key.evaluation = ?1 and key.number > ?2 order by key.number", of.id(), after)
        .page(0, rows)
        .stream()
        .map(row -> row.toRevision(of.year()))
        .toList();
  }

  /** The revision of that number. */
  public Optional<Revision> read(SelfEvaluation of, long number) {
    return findByIdOptional(new RevisionKey(of.id(), number)).map(row -> row.toRevision(of.year()));
  }
}
