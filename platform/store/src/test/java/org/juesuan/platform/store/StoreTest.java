package org.juesuan.platform.store;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.juesuan.platform.embedded.test.JuesuanTestResource;

/** A test in a service that has nothing but the store, with real PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(
    value = JuesuanTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = StoreTest.SERVICE),
      @ResourceArg(name = "kafka", value = "true"),
      @ResourceArg(name = "consumes", value = StoreTest.SERVICE)
    })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoreTest {
  /** The service of the tests. */
  String SERVICE = "store";
}
