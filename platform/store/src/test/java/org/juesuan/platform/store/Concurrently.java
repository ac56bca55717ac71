package org.juesuan.platform.store;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Runs the same thing on many threads that begin together. */
public final class Concurrently {
  private static final int PATIENCE_SECONDS = 60;

  private Concurrently() {}

  /** The results, by number of the thread; the first failure is thrown. */
  public static <T> List<T> call(int threads, IntFunction<Callable<T>> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int number = 0; number < threads; number++) {
        Callable<T> mine = work.apply(number);
        futures.add(
            pool.submit(
                () -> {
                  start.await(PATIENCE_SECONDS, SECONDS);
                  return mine.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get(PATIENCE_SECONDS, SECONDS));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
