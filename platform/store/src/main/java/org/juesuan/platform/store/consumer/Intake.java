package org.juesuan.platform.store.consumer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.juesuan.platform.store.event.EventSpans;
import org.juesuan.platform.store.inbox.Inbox;

/** Takes one event in: the claim of its id and everything its handler does are one transaction. */
@ApplicationScoped
class Intake {
  private static final Logger LOG = Logger.getLogger(Intake.class);

  private final Inbox inbox;
  private final EventSpans spans;

  Intake(Inbox inbox, EventSpans spans) {
    this.inbox = inbox;
    this.spans = spans;
  }

  /**
   * Does what follows from an event, if this consumer has not done so before.
   *
   * @return whether it was new
   */
  @ActivateRequestContext
  public boolean take(String consumer, Handlers.Task task) {
    return spans.takingIn(
        task.event().id(),
        task.event().type(),
        task.event().traceParent(),
        () -> QuarkusTransaction.requiringNew().call(() -> claimAndTake(consumer, task)));
  }

  /**
   * Does what follows from an event and undoes it again.
   *
   * @return whether it was new
   */
  @ActivateRequestContext
  public boolean rehearse(String consumer, Handlers.Task task) {
    QuarkusTransaction.begin();
    try {
      return claimAndTake(consumer, task);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private boolean claimAndTake(String consumer, Handlers.Task task) {
    boolean fresh = inbox.claim(consumer, task.event().id());
    if (fresh) {
      task.effect().run();
    }
    return fresh;
  }

  /**
   * Whether the database takes a write just now. Asked after a failure, it tells whether the event
   * may be at fault: better than a list of error codes, which would have to know every pool, driver
   * and state of a server, for instance a full disk or a standby that is not promoted yet.
   */
  @ActivateRequestContext
  public boolean databaseTakesWrites() {
    try {
      QuarkusTransaction.begin();
      try {
        return inbox.claim("probe", UUID.randomUUID());
      } finally {
        QuarkusTransaction.rollback();
      }
    } catch (RuntimeException away) {
      LOG.debug("The database takes no writes", away);
      return false;
    }
  }
}
