package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An invented unit that an installation has never seen: a year is gone through once only, and what
 * is published stays. All of them are below one, which has no accounts of its own.
 *
 * @param code the first that is free
 * @param path the steps of the annual path, for this unit
 */
record FreshUnit(String code, Path path) {
  private static final String DEPARTMENTS = "/api/v1/budget/departments";
  private static final String ALL = "110106-990";
  private static final String SAMPLE = "110106-902";

  static FreshUnit in(Installation installation, Path directory)
      throws IOException, InterruptedException {
    if (!isKnown(installation, ALL)) {
      HttpResponse<String> answer =
          installation
              .client()
              .post(
                  DEPARTMENTS,
                  installation.token("finance"),
                  """
                  {"code": "%s", "name": "示例主管单位（虚构）", "institutionType": "PUBLIC_INSTITUTION",
                   "fundingForm": "FULL", "internalOffices": null, "duties": null}
                  """
                      .formatted(ALL));
      assertEquals(201, answer.statusCode(), answer.body());
    }
    for (String code : IntStream.range(1, 1000).mapToObj((ALL + "-%03d")::formatted).toList()) {
      if (!isKnown(installation, code)) {
        return new FreshUnit(code, stepsFor(code, directory));
      }
    }
    throw new IllegalStateException("every code below " + ALL + " was used");
  }

  private static boolean isKnown(Installation installation, String code)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        installation.client().request(DEPARTMENTS + "/" + code, installation.token("finance"));
    assertTrue(List.of(200, 404).contains(answer.statusCode()), answer.body());
    return answer.statusCode() == 200;
  }

  /** The name of a file goes into the keys of its requests. */
  private static Path stepsFor(String code, Path directory) throws IOException {
    try (Stream<Path> files =
        Files.list(ScriptedStack.ROOT.resolve("deploy/local/sample/annual-path"))) {
      for (Path file : files.toList()) {
        Files.writeString(
            directory.resolve(code + "-" + file.getFileName()),
            Files.readString(file).replace(SAMPLE, code));
      }
    }
    return directory;
  }
}
