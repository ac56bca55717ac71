package org.juesuan.gateway.contract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Puts the paths, components and tags of one contract into another. */
final class ContractMerge {

  private ContractMerge() {}

  /**
   * Adds the contract of a service. What both name alike must be the same thing: platform types
   * such as {@code Problem} are. An operation whose id is taken, such as the pull feed that every
   * service has, gets the service's name in front.
   *
   * @throws IllegalStateException if both contracts have the path, or different components of one
   *     name
   */
  static void into(OpenAPI own, String service, OpenAPI added) {
    paths(own, service, added);
    Components of = added.getComponents();
    if (of != null) {
      Components into = componentsOf(own);
      components(service, into, of, Components::getSchemas, into::addSchema);
      components(service, into, of, Components::getResponses, into::addResponse);
      components(service, into, of, Components::getParameters, into::addParameter);
      components(service, into, of, Components::getHeaders, into::addHeader);
      components(service, into, of, Components::getExamples, into::addExample);
      components(service, into, of, Components::getRequestBodies, into::addRequestBody);
      components(service, into, of, Components::getSecuritySchemes, into::addSecurityScheme);
    }
    tags(own, added);
  }

  private static void paths(OpenAPI own, String service, OpenAPI added) {
    if (added.getPaths() == null || added.getPaths().getPathItems() == null) {
      return;
    }
    Paths paths = own.getPaths() == null ? OASFactory.createPaths() : own.getPaths();
    own.setPaths(paths);
    Set<String> ids = new HashSet<>();
    if (paths.getPathItems() != null) {
      paths.getPathItems().values().stream()
          .flatMap(item -> item.getOperations().values().stream())
          .map(Operation::getOperationId)
          .forEach(ids::add);
    }
    added
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (paths.hasPathItem(path)) {
                throw new IllegalStateException(
                    "the contract of " + service + " describes the gateway's own path " + path);
              }
              paths.addPathItem(path, item);
              item.getOperations()
                  .values()
                  .forEach(operation -> operation.setOperationId(free(ids, service, operation)));
            });
  }

  private static String free(Set<String> ids, String service, Operation operation) {
    String id = operation.getOperationId();
    String free =
        ids.contains(id) ? service + Character.toUpperCase(id.charAt(0)) + id.substring(1) : id;
    ids.add(free);
    return free;
  }

  private static <T> void components(
      String service,
      Components into,
      Components added,
      Function<Components, @Nullable Map<String, T>> kind,
      BiConsumer<String, T> add) {
    Map<String, T> theirs = kind.apply(added);
    if (theirs == null) {
      return;
    }
    Map<String, T> present = kind.apply(into);
    Map<String, T> ours = present == null ? Map.of() : new LinkedHashMap<>(present);
    theirs.forEach(
        (name, component) -> {
          T same = ours.get(name);
          if (same != null && !same.equals(component)) {
            throw new IllegalStateException(
                "the contract of " + service + " has another component " + name);
          }
          add.accept(name, component);
        });
  }

  private static void tags(OpenAPI own, OpenAPI added) {
    if (added.getTags() == null) {
      return;
    }
    Set<String> known = new HashSet<>();
    if (own.getTags() != null) {
      own.getTags().forEach(tag -> known.add(tag.getName()));
    }
    for (Tag tag : added.getTags()) {
      if (known.add(tag.getName())) {
        own.addTag(tag);
      }
    }
  }

  private static Components componentsOf(OpenAPI document) {
    Components present = document.getComponents();
    if (present != null) {
      return present;
    }
    Components created = OASFactory.createComponents();
    document.setComponents(created);
    return created;
  }
}
