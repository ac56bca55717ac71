package org.juesuan.platform.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of design §9 that a machine can check. A module's test calls {@link #check}; a broken
 * rule is an AssertionError that names every place.
 */
public final class HouseRules {

  private static final String ENTITY = "jakarta.persistence.Entity";
  private static final String RESOURCE = "jakarta.ws.rs.Path";
  private static final String RELAY = "org.juesuan.platform.store.relay..";
  private static final Set<String> INEXACT = Set.of("double", "float");
  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  /** A use case is the application's own bean; a domain type is nobody's bean. */
  private static final String APPLICATION_SCOPED = "jakarta.enterprise.context.ApplicationScoped";

  /** Three strings and a number: a refusal of the domain may name its error. */
  private static final String ERROR_CODE = "org.juesuan.platform.web.problem.ErrorCode";

  private HouseRules() {}

  /**
   * Checks the production classes below a root package against every rule.
   *
   * @param root the module's root, for example {@code org.juesuan.budget}
   * @param flat names of the feature packages below the root that are plain CRUD or technical: they
   *     may hold resource, store and rules in one package, so the rule of the pure domain is not
   *     for them
   */
  public static void check(String root, String... flat) {
    JavaClasses production =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    if (production.isEmpty()) {
      throw new AssertionError("no classes below " + root);
    }
    rules(root, flat).forEach(rule -> rule.check(production));
  }

  /** The rules by themselves, for a module that wants to report them one by one. */
  public static List<ArchRule> rules(String root, String... flat) {
    return Stream.of(
            pureDomain(root, flat),
            noInexactNumbers(),
            timeFromTheClock(),
            noEntityInTheApi(),
            noEntityInResources(),
            noProducerOutsideTheRelay(),
            noCycles(root),
            packagesAreNullMarked(),
            noWeakNames())
        .map(rule -> rule.allowEmptyShould(true))
        .toList();
  }

  /** Domain types import the JDK, jspecify and money; only a use-case class knows more. */
  static ArchRule pureDomain(String root, String... flat) {
    String[] edges =
        Stream.concat(
                Stream.of(root, root + "..api..", root + "..store.."),
                Stream.of(flat).map(name -> root + "." + name + ".."))
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> domain =
        resideInAPackage(root + "..")
            .and(DescribedPredicate.not(resideInAnyPackage(edges)))
            .and(
                describe(
                    "is no use-case class",
                    one ->
                        !outermost(one).getSimpleName().endsWith("Service")
                            && !outermost(one).isAnnotatedWith(APPLICATION_SCOPED)))
            .and(describe("is no package-info", one -> !one.getSimpleName().equals("package-info")))
            .as("domain types below %s", root);
    DescribedPredicate<JavaClass> pure =
        resideInAnyPackage("java..", "org.jspecify..", "org.juesuan.platform.money..")
            .or(
                resideInAPackage(root + "..")
                    .and(DescribedPredicate.not(resideInAnyPackage(edges))))
            .or(describe("is the form of an error code", one -> one.getName().equals(ERROR_CODE)))
            .or(describe("is a primitive", one -> one.getBaseComponentType().isPrimitive()));
    return noClasses()
        .that(domain)
        .should(dependOnClassesThat(DescribedPredicate.not(pure).as("are not pure Java or money")))
        .as("domain types import only java.*, jspecify and platform.money (design §2)");
  }

  /** Amounts and shares are exact: no double or float in a field, a parameter or a result. */
  static ArchRule noInexactNumbers() {
    return noClasses()
        .should(
            Conditions.that(
                "hold double or float",
                one ->
                    Stream.concat(
                            one.getFields().stream()
                                .filter(field -> INEXACT.contains(base(field.getRawType())))
                                .map(field -> field.getFullName()),
                            one.getCodeUnits().stream()
                                .filter(
                                    unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(
                                    unit ->
                                        INEXACT.contains(base(unit.getRawReturnType()))
                                            || unit.getRawParameterTypes().stream()
                                                .anyMatch(type -> INEXACT.contains(base(type))))
                                .map(unit -> unit.getFullName()))
                        .toList()))
        .as("no double or float in fields, parameters or results (design §9)");
  }

  /** Time comes from an injected Clock. */
  static ArchRule timeFromTheClock() {
    DescribedPredicate<JavaAccess<?>> now =
        describe(
            "now() without a Clock",
            access ->
                (CLOCKS.contains(access.getTargetOwner().getName())
                        && access.getName().equals("now")
                        && access.getTarget()
                            instanceof
                            com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget call
                        && call.getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class)))
                    || (access.getTargetOwner().getName().equals("java.lang.System")
                        && access.getName().equals("currentTimeMillis")));
    return noClasses()
        .should()
        .accessTargetWhere(now)
        .as("time comes from an injected Clock (design §9)");
  }

  /** The API has its own records. */
  static ArchRule noEntityInTheApi() {
    return noClasses()
        .that()
        .resideInAPackage("..api..")
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(ENTITY)
        .as("no entity in an API package (design §9)");
  }

  /** Flat features too keep their entities out of what a resource takes and gives. */
  static ArchRule noEntityInResources() {
    return noClasses()
        .that()
        .areAnnotatedWith(RESOURCE)
        .should(
            Conditions.that(
                "take or give entities",
                one ->
                    one.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(
                            method ->
                                method.getAllInvolvedRawTypes().stream()
                                    .anyMatch(type -> type.isAnnotatedWith(ENTITY)))
                        .map(method -> method.getFullName())
                        .toList()))
        .as("no resource takes or gives an entity (design §9)");
  }

  /** Events leave through the event log and its relay alone. */
  static ArchRule noProducerOutsideTheRelay() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(RELAY)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka.clients.producer..", "org.eclipse.microprofile.reactive.messaging..")
        .as("no Kafka producer or emitter outside platform.store.relay (design §6)");
  }

  /** Features depend on each other one way. */
  static ArchRule noCycles(String root) {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .as("no cycles between the packages below " + root + " (design §9)");
  }

  /** Null is declared in every package. */
  static ArchRule packagesAreNullMarked() {
    return all(Conditions.packages())
        .should(Conditions.beNullMarked())
        .as("every package has a package-info with @NullMarked (design §9)");
  }

  /** A name says what a thing is. */
  static ArchRule noWeakNames() {
    return classes()
        .should(Conditions.haveNoNameEndingIn("Util", "Utils", "Impl", "Manager", "Helper"))
        .as("no Util, Impl, Manager or Helper (design §9)");
  }

  private static String base(JavaClass type) {
    return type.getBaseComponentType().getName();
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }
}
