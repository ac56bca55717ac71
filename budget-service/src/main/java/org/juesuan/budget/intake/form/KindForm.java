package org.juesuan.budget.intake.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.budget.ledger.api.OperationRequest;

/**
 * The members that an operation of one kind has, as its record says, so that what a sheet asks for
 * is always what the API asks for.
 *
 * @param members all of them but {@code kind}, in their order
 * @param required those that must be there
 */
public record KindForm(Set<String> members, Set<String> required) {

  /** The member that tells the kind. */
  public static final String KIND = "kind";

  private static final Map<String, KindForm> BY_KIND = read();

  /** Every kind a batch may hold, in the order of the API. */
  public static Map<String, KindForm> byKind() {
    return BY_KIND;
  }

  private static Map<String, KindForm> read() {
    Map<String, KindForm> forms = new LinkedHashMap<>();
    for (JsonSubTypes.Type type :
        OperationRequest.class.getAnnotation(JsonSubTypes.class).value()) {
      KindForm form = of(type.value());
      Stream.concat(Stream.of(type.name()), Arrays.stream(type.names()))
          .filter(kind -> !kind.isEmpty())
          .forEach(kind -> forms.put(kind, form));
    }
    return java.util.Collections.unmodifiableMap(forms);
  }

  private static KindForm of(Class<?> request) {
    RecordComponent[] components = request.getRecordComponents();
    return new KindForm(
        Arrays.stream(components)
            .map(RecordComponent::getName)
            .filter(name -> !name.equals(KIND))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        Arrays.stream(components)
            .filter(component -> isRequired(component.getAccessor()))
            .map(RecordComponent::getName)
            .filter(name -> !name.equals(KIND))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static boolean isRequired(AnnotatedElement member) {
    return member.isAnnotationPresent(NotNull.class) || member.isAnnotationPresent(NotBlank.class);
  }
}
