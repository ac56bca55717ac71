package org.juesuan.budget.finalaccount.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.juesuan.budget.finalaccount.AccountSection;
import org.juesuan.budget.finalaccount.SectionDigest;
import org.juesuan.platform.web.json.CanonicalJson;

/** The digest is of the content exactly as the resource answers it. */
@ApplicationScoped
class ContentDigest implements SectionDigest {

  private final ObjectMapper mapper;

  ContentDigest(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public String of(AccountSection section) {
    return of(SectionContent.of(section));
  }

  String of(SectionContent content) {
    return CanonicalJson.digest(mapper.valueToTree(content));
  }
}
