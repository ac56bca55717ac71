package org.juesuan.gateway.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How one signs in.
 *
 * @param form whether there is a form for a token
 * @param provider whether one signs in at the identity provider; with neither, another system signs
 *     readers in
 * @param refusal what came of an attempt
 * @param page the page to return to, one of ours
 */
public record SignInView(boolean form, boolean provider, Refusal refusal, String page) {

  /** Why a reader who tried is not signed in. */
  public enum Refusal {
    /** Nobody tried. */
    NONE,
    /** The token is not valid. */
    TOKEN,
    /** The provider sent nobody, or not as an answer to what this browser asked. */
    PROVIDER
  }

  /**
   * Where signing in at the provider begins. A link and no form: a form of ours may lead nowhere
   * else, and the provider is elsewhere.
   */
  public String address() {
    return "/sign-in?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  /** Whether a token was sent and not accepted. */
  public boolean tokenRefused() {
    return refusal == Refusal.TOKEN;
  }

  /** Whether somebody came back from the provider and is not signed in. */
  public boolean providerRefused() {
    return refusal == Refusal.PROVIDER;
  }
}
