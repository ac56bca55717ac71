package org.juesuan.platform.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The conditions the house rules are made of. */
final class Conditions {

  private Conditions() {}

  /** Satisfied by a class in which the search finds places; one event for each place. */
  static ArchCondition<JavaClass> that(
      String description, Function<JavaClass, List<String>> placesIn) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (String place : placesIn.apply(type)) {
          events.add(SimpleConditionEvent.satisfied(type, place + " " + description));
        }
      }
    };
  }

  static ArchCondition<JavaClass> haveNoNameEndingIn(String... endings) {
    return new ArchCondition<>("have no name ending in " + String.join(", ", endings)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (Stream.of(endings).anyMatch(type.getSimpleName()::endsWith)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has a weak name"));
        }
      }
    };
  }

  /** The packages that hold at least one of the imported classes. */
  static ClassesTransformer<JavaPackage> packages() {
    return new AbstractClassesTransformer<>("packages") {
      @Override
      public Iterable<JavaPackage> doTransform(JavaClasses imported) {
        return imported.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
      }
    };
  }

  static ArchCondition<JavaPackage> beNullMarked() {
    return new ArchCondition<>("be @NullMarked") {
      @Override
      public void check(JavaPackage one, ConditionEvents events) {
        if (!one.isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  one, one.getName() + " has no @NullMarked package-info"));
        }
      }
    };
  }
}
