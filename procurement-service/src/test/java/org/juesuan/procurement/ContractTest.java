package org.juesuan.procurement;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.contract.HttpContract;
import org.junit.jupiter.api.DisplayName;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "procurement"))
@DisplayName("The HTTP contract")
class ContractTest extends HttpContract {}
