package org.juesuan.procurement.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.problem.Fault;

/** Finds every fault of a supplier that is handed in. */
final class SupplierFaults {

  /** As long as a mobile telephone number, and shorter than that of an identity card. */
  private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("\\d{11}");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final String HOME = "CN";

  private final SupplierKind kind;
  private final List<Fault> faults = new ArrayList<>();

  private SupplierFaults(SupplierKind kind) {
    this.kind = kind;
  }

  /** All faults of a supplier that is to be registered. */
  static List<Fault> of(SupplierDraft draft) {
    SupplierFaults search = new SupplierFaults(draft.kind());
    search.code(draft.code());
    search.particulars(draft.particulars());
    return List.copyOf(search.faults);
  }

  /** All faults of the particulars that are to replace those of a known supplier. */
  static List<Fault> of(SupplierKind kind, Particulars particulars) {
    SupplierFaults search = new SupplierFaults(kind);
    search.particulars(particulars);
    return List.copyOf(search.faults);
  }

  private void code(@Nullable String code) {
    if (kind != SupplierKind.ORGANISATION) {
      require(code == null, "/code", "is given by the register to all but organisations");
    } else if (code == null) {
      fault("/code", "must be the unified social credit code of the organisation");
    } else {
      SupplierCode.fault(code).ifPresent(fault -> fault("/code", fault));
      require(!code.contains("-"), "/code", "must be a unified social credit code");
    }
  }

  private void particulars(Particulars given) {
    boolean person = kind == SupplierKind.NATURAL_PERSON;
    require(person == (given.name() == null), "/name", "is required, but not kept of a person");
    require(
        person == (given.fileReference() != null),
        "/fileReference",
        "is required of a natural person and of nobody else");
    String country = given.country();
    require(
        kind == SupplierKind.FOREIGN ? isAbroad(country) : country == null,
        "/country",
        "must be another country's two letters for a foreign supplier and absent otherwise");
    holdsNoPerson(given.name(), "/name");
    holdsNoPerson(given.fileReference(), "/fileReference");
  }

  private void holdsNoPerson(@Nullable String text, String pointer) {
    require(
        text == null || !NUMBER_OF_A_PERSON.matcher(text).find(),
        pointer,
        "must not hold the number of a telephone or an identity card");
  }

  private static boolean isAbroad(@Nullable String country) {
    return country != null && COUNTRIES.contains(country) && !country.equals(HOME);
  }

  private void require(boolean holds, String pointer, String message) {
    if (!holds) {
      fault(pointer, message);
    }
  }

  private void fault(String pointer, String message) {
    faults.add(new Fault(pointer, message));
  }
}
