package org.juesuan.evaluation.template.store;

import jakarta.persistence.Embeddable;
import org.juesuan.evaluation.template.TemplateKey;

/** Key of the row of a version of a form. */
@Embeddable
public record FormTemplateKey(String id, int year, int version) {

  static FormTemplateKey of(TemplateKey key) {
    return new FormTemplateKey(key.id(), key.year(), key.version());
  }
}
