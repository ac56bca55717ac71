package org.juesuan.procurement.contract.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.juesuan.procurement.contract.Contract;

/** Contracts as the JSON documents they are stored as: their facts, and nothing computed. */
@ApplicationScoped
class ContractDocuments {

  private final ObjectMapper mapper;

  ContractDocuments(ObjectMapper mapper) {
    this.mapper = mapper.copy().setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
  }

  String write(Contract contract) {
    try {
      return mapper.writeValueAsString(contract);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a contract is always JSON", impossible);
    }
  }

  Contract read(String document) {
    try {
      return mapper.readValue(document, Contract.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the stored contract is not what was written", broken);
    }
  }
}
