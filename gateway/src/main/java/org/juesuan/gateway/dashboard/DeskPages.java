package org.juesuan.gateway.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.juesuan.gateway.publication.PublishedEntry;

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

  /** The published reports, for anybody. */
  public static String published(List<PublishedEntry> reports, SignInView offer, Shell shell) {
    return inLanguage(Templates.published(reports, offer, shell), shell);
  }

  /** Where a reader signs in. */
  public static String signIn(SignInView offer, Shell shell) {
    return inLanguage(Templates.signIn(offer, shell), shell);
  }

  /**
   * Leads on to the page that was wanted.
   *
   * @param page a page of ours
   */
  public static String signedIn(String page, Shell shell) {
    return inLanguage(Templates.signedIn(page, shell), shell);
  }

  /**
   * Leads on to the identity provider, so that the session ends there too.
   *
   * @param provider where a session is ended, an address of the provider
   * @param idToken the ID token of the session that ends
   * @param back where the provider sends the browser then
   */
  public static String signedOut(String provider, String idToken, String back, Shell shell) {
    return inLanguage(Templates.signedOut(provider, idToken, back, shell), shell);
  }

  /** A few words instead of a page. */
  public static String notice(Notice notice, Shell shell) {
    return inLanguage(Templates.notice(notice, shell), shell);
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

    static native TemplateInstance published(
        List<PublishedEntry> reports, SignInView offer, Shell shell);

    static native TemplateInstance signIn(SignInView offer, Shell shell);

    static native TemplateInstance signedIn(String page, Shell shell);

    static native TemplateInstance signedOut(
        String provider, String idToken, String back, Shell shell);

    static native TemplateInstance notice(Notice notice, Shell shell);
  }
}
