package org.juesuan.gateway.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages at a desk as HTML, in the reader's language; every value is escaped. */
public final class DeskPages {

  private DeskPages() {}

  /** All departments the reader may see. */
  public static String district(DistrictView view, Shell shell) {
    return inLanguage(Templates.district(view, shell), shell);
  }

  /** The dashboard of a department. */
  public static String department(DepartmentView view, Shell shell) {
    return inLanguage(Templates.department(view, shell), shell);
  }

  /** The postings behind a figure. */
  public static String postings(PostingsView view, Shell shell) {
    return inLanguage(Templates.postings(view, shell), shell);
  }

  /** One operation. */
  public static String operation(OperationView view, Shell shell) {
    return inLanguage(Templates.operation(view, shell), shell);
  }

  /** Where a figure of the report comes from. */
  public static String figure(FigureView view, Shell shell) {
    return inLanguage(Templates.figure(view, shell), shell);
  }

  private static String inLanguage(TemplateInstance page, Shell shell) {
    return page.setLocale(shell.language().code()).render();
  }

  @CheckedTemplate(basePath = "desk")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance district(DistrictView view, Shell shell);

    static native TemplateInstance department(DepartmentView view, Shell shell);

    static native TemplateInstance postings(PostingsView view, Shell shell);

    static native TemplateInstance figure(FigureView view, Shell shell);

    static native TemplateInstance operation(OperationView view, Shell shell);
  }
}
