package org.juesuan.budget.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.publication.Revision;

/** Row of a published revision. */
@Entity
@Immutable
@Table(name = "published_revision")
@IdClass(RevisionKey.class)
public class RevisionEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Id private int revision;

  @Column(name = "approval_id")
  private UUID approval;

  @Column(name = "document")
  private String document;

  @Column(name = "digest")
  private String digest;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected RevisionEntity() {}

  RevisionEntity(BookId account, Revision revision, String document, String publishedBy) {
    this.department = account.department();
    this.fiscalYear = account.fiscalYear();
    this.revision = revision.number();
    this.approval = revision.approval();
    this.document = document;
    this.digest = revision.digest();
    this.publishedAt = revision.publishedAt();
    this.publishedBy = publishedBy;
  }
}
