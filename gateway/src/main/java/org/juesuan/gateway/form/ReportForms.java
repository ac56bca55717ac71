package org.juesuan.gateway.form;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms that are known, and which of them a department uses in a year. */
public final class ReportForms {

  /** The region's own before everybody's, the level's own before both levels'. */
  private static final Comparator<ReportForm> MORE_SPECIFIC =
      comparingInt((ReportForm form) -> form.region().length())
          .thenComparing(form -> form.level() != null);

  private final List<ReportForm> forms;
  private final @Nullable ReportForm everywhere;

  private ReportForms(List<ReportForm> forms, @Nullable ReportForm everywhere) {
    this.forms = List.copyOf(forms);
    this.everywhere = everywhere;
  }

  /** The forms below {@code /forms} on the class path. */
  public static ReportForms read() {
    return new ReportForms(FormResources.all(), null);
  }

  /**
   * The same, but one of them for every department and year.
   *
   * @throws IllegalArgumentException if there is no such form
   */
  public ReportForms everywhere(String id) {
    return new ReportForms(forms, get(id));
  }

  /**
   * The form of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public ReportForm get(String id) {
    return forms.stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no form " + id));
  }

  /** All of them. */
  public List<ReportForm> all() {
    return forms;
  }

  /**
   * The form that a department uses in a year: of its region, the newest that was there. A year
   * before the first form takes the first; a region without one takes the national form.
   */
  public ReportForm of(String department, int fiscalYear) {
    if (everywhere != null) {
      return everywhere;
    }
    List<ReportForm> itsOwn = forms.stream().filter(form -> form.isFor(department)).toList();
    int regionDigits = itsOwn.stream().mapToInt(form -> form.region().length()).max().orElse(0);
    List<ReportForm> ofTheRegion =
        itsOwn.stream().filter(form -> form.region().length() == regionDigits).toList();
    return ofTheRegion.stream()
        .filter(form -> form.firstYear() <= fiscalYear)
        .max(comparing(ReportForm::firstYear).thenComparing(MORE_SPECIFIC))
        .or(() -> ofTheRegion.stream().min(comparing(ReportForm::firstYear)))
        .orElseThrow(() -> new IllegalStateException("there is no national form"));
  }
}
