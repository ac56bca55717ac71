package org.juesuan.evaluation.template.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.juesuan.evaluation.template.FormTemplate;

/** Row of a version of a form; it never changes. */
@Entity
@Immutable
@Table(name = "form_template")
public class FormTemplateEntity {

  @EmbeddedId
  @SuppressWarnings("UnusedVariable") // Hibernate reads it
  private FormTemplateKey key;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String document;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected FormTemplateEntity() {}

  /** The row of a version that is new. */
  FormTemplateEntity(FormTemplate template) {
    key = FormTemplateKey.of(template.key());
    document = TemplateJson.write(template);
  }

  FormTemplate template() {
    return TemplateJson.read(document);
  }
}
