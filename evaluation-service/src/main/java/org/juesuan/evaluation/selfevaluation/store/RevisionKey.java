package org.juesuan.evaluation.selfevaluation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of a revision. */
@Embeddable
public record RevisionKey(@Column(name = "evaluation_id") UUID evaluation, long number) {}
