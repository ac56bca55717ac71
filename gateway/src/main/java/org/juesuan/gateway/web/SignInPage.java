package org.juesuan.gateway.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import org.juesuan.gateway.dashboard.DeskPages;
import org.juesuan.gateway.dashboard.Shell;
import org.juesuan.gateway.dashboard.SignInView;

/** Asks the reader to sign in, in the reader's language, and remembers the page that was wanted. */
@RequestScoped
class SignInPage {

  private static final int UNAUTHORIZED = 401;

  private final SignInProvider provider;
  private final WebSettings settings;
  private final ReaderLanguage reader;

  SignInPage(SignInProvider provider, WebSettings settings, ReaderLanguage reader) {
    this.provider = provider;
    this.settings = settings;
    this.reader = reader;
  }

  /** In place of a page that is not for everybody. */
  Response inPlace() {
    Shell shell = reader.shell();
    return answer(SignInView.Refusal.NONE, OwnPage.orHome(shell.page()), shell);
  }

  /** After an attempt that came to nothing. */
  Response again(SignInView.Refusal refusal, String page) {
    return answer(refusal, page, reader.shell());
  }

  /** How one signs in here. */
  SignInView offer(SignInView.Refusal refusal, String page) {
    return new SignInView(settings.signInForm(), provider.isOffered(), refusal, page);
  }

  private Response answer(SignInView.Refusal refusal, String page, Shell shell) {
    return HtmlAnswer.of(UNAUTHORIZED, DeskPages.signIn(offer(refusal, page), shell)).build();
  }
}
