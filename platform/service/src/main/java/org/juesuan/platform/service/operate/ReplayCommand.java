package org.juesuan.platform.service.operate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.consumer.Projection;
import org.juesuan.platform.store.consumer.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Rebuilds what this service keeps of other services' events, from their feeds. */
@Singleton
@Command(
    name = "replay",
    description = {
      "Builds anew what this service keeps of other services' events, from their feeds.",
      "",
      "One department after the other, each in one transaction; the service may run meanwhile."
          + " What else followed from an event does not happen again. Started again after it was"
          + " stopped, it does the same once more."
    })
final class ReplayCommand extends OperatorCommand {
  private static final Logger LOG = Logger.getLogger(ReplayCommand.class);

  private final Rebuild rebuild;
  private final FeedReader feeds;
  private final ObjectMapper mapper;

  @Parameters(
      arity = "0..*",
      paramLabel = "PROJECTION",
      description = "which, of those that '--list' tells (default: all)")
  private @Nullable List<String> names;

  @Option(
      names = "--department",
      paramLabel = "CODE",
      description = "only this department (default: all)")
  private @Nullable String department;

  @Option(names = "--list", description = "only tell which projections there are")
  private boolean list;

  ReplayCommand(Rebuild rebuild, FeedReader feeds, ObjectMapper mapper) {
    this.rebuild = rebuild;
    this.feeds = feeds;
    this.mapper = mapper;
  }

  @Override
  public Integer call() {
    List<Projection<?>> chosen = chosen();
    boolean well = true;
    for (Projection<?> projection : chosen) {
      if (list) {
        out().printf("%s  from %s%n", projection.name(), new TreeSet<>(projection.types()));
      } else {
        well &= rebuild(projection);
      }
    }
    return well ? 0 : 1;
  }

  private List<Projection<?>> chosen() {
    List<String> wanted = names == null ? List.of() : names;
    for (String name : wanted) {
      if (rebuild.projections().stream().noneMatch(known -> known.name().equals(name))) {
        throw new ParameterException(
            spec().commandLine(), "There is no projection " + name + "; there are: " + known());
      }
    }
    return rebuild.projections().stream()
        .filter(known -> wanted.isEmpty() || wanted.contains(known.name()))
        .toList();
  }

  private String known() {
    return rebuild.projections().stream()
        .map(Projection::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private boolean rebuild(Projection<?> projection) {
    Optional<String> only = Optional.ofNullable(department);
    boolean well = true;
    try (EventSpool spool = new EventSpool(feeds, mapper, projection.types(), only)) {
      spool.readOn();
      SortedSet<String> departments = new TreeSet<>(spool.departments());
      departments.addAll(projection.departments());
      departments.removeIf(code -> only.isPresent() && !only.get().equals(code));
      out().printf("%s: %d departments%n", projection.name(), departments.size());
      for (String code : departments) {
        well &= rebuild(projection, code, spool);
      }
    }
    return well;
  }

  private boolean rebuild(Projection<?> projection, String code, EventSpool spool) {
    if (!spool.departments().contains(code)) {
      // Whoever may read less than the district must not empty the rest of it.
      out()
          .printf(
              "%s  left as it is: the feed tells nothing of it; does the credential cover it?%n",
              code);
      return false;
    }
    try {
      Rebuild.Rebuilt done = rebuild.rebuild(projection, code, spool.of(code));
      out()
          .printf(
              "%s  %d events kept, %d of them taken in only now, %d unreadable left out%n",
              code, done.kept(), done.takenIn(), done.leftOut());
      return true;
    } catch (RuntimeException failure) {
      LOG.debug("A department was not rebuilt", failure);
      out().printf("%s  left as it is: %s%n", code, failure);
      return false;
    }
  }
}
