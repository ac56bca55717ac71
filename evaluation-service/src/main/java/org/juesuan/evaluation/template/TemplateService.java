package org.juesuan.evaluation.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.juesuan.evaluation.change.ChangeType;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.template.store.BuiltInTemplates;
import org.juesuan.evaluation.template.store.FormTemplateRepository;
import org.juesuan.evaluation.template.store.TemplateJson;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * The forms an evaluation may be bound to: those that come with the service, and those that finance
 * entered. A version never changes; another form is another version.
 */
@ApplicationScoped
@Transactional
public class TemplateService {

  private static final Comparator<FormTemplate> BY_KEY =
      Comparator.comparing(
          FormTemplate::key,
          Comparator.comparing(TemplateKey::id)
              .thenComparing(TemplateKey::year)
              .thenComparing(TemplateKey::version));

  private static final Pattern DISTRICT = Pattern.compile("\\d{6}");

  private final List<FormTemplate> builtIn = BuiltInTemplates.all();
  private final FormTemplateRepository entered;
  private final EventStreams streams;
  private final ChangeRecorder changes;
  private final String district;

  TemplateService(
      FormTemplateRepository entered,
      EventStreams streams,
      ChangeRecorder changes,
      @ConfigProperty(name = "juesuan.district") String district) {
    if (!DISTRICT.matcher(district).matches()) {
      throw new IllegalArgumentException("juesuan.district is the six digits of a district");
    }
    this.entered = entered;
    this.streams = streams;
    this.changes = changes;
    this.district = district;
  }

  /** The district this installation serves, in whose stream new versions are told. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public String district() {
    return district;
  }

  /** Every version of every form, by id, year and version. */
  public List<FormTemplate> all() {
    return Stream.concat(builtIn.stream(), entered.all().stream()).sorted(BY_KEY).toList();
  }

  /** The version of that key. */
  public Optional<FormTemplate> find(TemplateKey key) {
    return builtIn.stream()
        .filter(template -> template.key().equals(key))
        .findFirst()
        .or(() -> entered.ofKey(key));
  }

  /**
   * The version of that key, which must be there.
   *
   * @throws ProblemException {@code template-not-found}
   */
  public FormTemplate known(TemplateKey key) {
    return find(key)
        .orElseThrow(
            () ->
                new ProblemException(
                    EvaluationError.TEMPLATE_NOT_FOUND, "There is no template " + key + "."));
  }

  /**
   * Enters a version of a form.
   *
   * @throws ProblemException {@code template-faulty} naming every fault, {@code template-exists}
   */
  public FormTemplate enter(FormTemplate template) {
    Sequenced stream = streams.lock(EventStream.withoutYear(district));
    List<Violation> faults =
        TemplateFaults.of(template).stream()
            .map(fault -> Violation.at(fault.pointer(), fault.message()))
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(
          EvaluationError.TEMPLATE_FAULTY, "The template has faults.", faults);
    }
    TemplateKey key = template.key();
    if (find(key).isPresent()) {
      throw new ProblemException(
          EvaluationError.TEMPLATE_EXISTS, key + " is known; a change is another version.");
    }
    entered.insert(template);
    changes.record(
        stream,
        ChangeType.TEMPLATE_RECORDED,
        "templates/" + key,
        null,
        TemplateJson.tree(template));
    return template;
  }
}
