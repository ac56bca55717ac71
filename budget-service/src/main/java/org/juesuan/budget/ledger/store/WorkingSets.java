package org.juesuan.budget.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.juesuan.budget.classification.ClassificationService;
import org.juesuan.platform.store.event.EventStreams;

/** Begins the working set of a transaction. */
@ApplicationScoped
public class WorkingSets {

  private final EntityManager entities;
  private final BookRepository books;
  private final OperationRepository operations;
  private final PaymentRepository payments;
  private final EventStreams streams;
  private final ClassificationService classification;

  WorkingSets(
      EntityManager entities,
      BookRepository books,
      OperationRepository operations,
      PaymentRepository payments,
      EventStreams streams,
      ClassificationService classification) {
    this.entities = entities;
    this.books = books;
    this.operations = operations;
    this.payments = payments;
    this.streams = streams;
    this.classification = classification;
  }

  /** An empty set; the caller locks its books first. */
  public WorkingSet begin() {
    return new WorkingSet(entities, books, operations, payments, streams, classification);
  }
}
