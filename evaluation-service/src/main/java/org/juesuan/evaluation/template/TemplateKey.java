package org.juesuan.evaluation.template;

/**
 * Which form exactly: evaluations are bound to one version for ever.
 *
 * @param id name of the form, such as {@code beijing-self-evaluation}
 * @param year the fiscal year it is for
 * @param version counted from 1
 */
public record TemplateKey(String id, int year, int version) {

  /** The written form, such as {@code beijing-self-evaluation/2020/v1}. */
  @Override
  public String toString() {
    return id + "/" + year + "/v" + version;
  }
}
