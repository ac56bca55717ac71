package org.juesuan.evaluation.template.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.TemplateKey;

/** The versions of forms that were entered; those that come with the service are not among them. */
@ApplicationScoped
public class FormTemplateRepository
    implements PanacheRepositoryBase<FormTemplateEntity, FormTemplateKey> {

  /** Writes a version, for ever. */
  public void insert(FormTemplate template) {
    persist(new FormTemplateEntity(template));
  }

  /** The version of that key. */
  public Optional<FormTemplate> ofKey(TemplateKey key) {
    return findByIdOptional(FormTemplateKey.of(key)).map(FormTemplateEntity::template);
  }

  /** All of them. */
  public List<FormTemplate> all() {
    return findAll().stream().map(FormTemplateEntity::template).toList();
  }
}
