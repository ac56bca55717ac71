package org.juesuan.gateway.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What the pages offer. */
@ConfigMapping(prefix = "juesuan.web")
public interface WebSettings {

  /** The fiscal years the list of departments links to, newest first. */
  @WithDefault("2020")
  List<Integer> years();

  /** Whether a browser may exchange a token for the session cookie in a form: local starts only. */
  @WithDefault("false")
  boolean signInForm();
}
