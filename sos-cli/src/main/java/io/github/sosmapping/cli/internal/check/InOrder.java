package io.github.sosmapping.cli.internal.check;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Does work on several threads and hands on the results in the order in which the work was found.
 *
 * <p>One thread finds, some work, and the caller's takes the results; so whoever waits for input
 * keeps no result waiting. Only a few pieces are held at a time. A fault in finding or working is
 * thrown where its result would have come.
 *
 * @param <W> a piece of work
 * @param <R> its result
 */
final class InOrder<W, R> {

  private static final int PIECES_PER_THREAD = 4;
  private static final int MOST_KILOBYTES = 64 * 1024;
  private static final ThreadFactory THREADS =
      task -> {
        Thread thread = new Thread(task, "sos");
        // A read that never returns must not keep the program from ending.
        thread.setDaemon(true);
        return thread;
      };

  /** Finds the work and shows each piece to a consumer. */
  @FunctionalInterface
  interface Finding<W> {
    void showEach(Consumer<W> piece);
  }

  /** What one piece of work gives. */
  @FunctionalInterface
  interface Working<W, R> {
    R result(W piece);
  }

  /** What was begun; without a result when all work has been found. */
  private record Underway<R>(Optional<Future<R>> result, int kilobytes) {}

  private final Working<W, R> working;
  private final ToLongFunction<W> bytes;
  private final int threads;
  private final BlockingQueue<Underway<R>> underway;
  private final Semaphore room = new Semaphore(MOST_KILOBYTES);

  InOrder(int threads, ToLongFunction<W> bytes, Working<W, R> working) {
    this.threads = threads;
    this.bytes = bytes;
    this.working = working;
    this.underway = new ArrayBlockingQueue<>(PIECES_PER_THREAD * threads);
  }

  /** Does all the work there is; on this thread where it is to be one. */
  void run(Finding<W> finding, Consumer<R> each) {
    if (threads == 1) {
      finding.showEach(piece -> each.accept(working.result(piece)));
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, THREADS);
    Thread finder = THREADS.newThread(() -> find(finding, workers));
    try {
      finder.start();
      takeEach(each);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      finder.interrupt();
      workers.shutdownNow();
    }
  }

  private void find(Finding<W> finding, ExecutorService workers) {
    try {
      try {
        finding.showEach(piece -> start(piece, workers));
        underway.put(new Underway<>(Optional.empty(), 0));
      } catch (RuntimeException | Error fault) {
        underway.put(new Underway<>(Optional.of(CompletableFuture.failedFuture(fault)), 0));
      }
    } catch (InterruptedException e) {
      // Nobody takes results any more.
      Thread.currentThread().interrupt();
    }
  }

  private void start(W piece, ExecutorService workers) {
    int kilobytes = (int) Math.min(MOST_KILOBYTES, bytes.applyAsLong(piece) / 1024);
    try {
      room.acquire(kilobytes);
      Future<R> result = workers.submit(() -> working.result(piece));
      underway.put(new Underway<>(Optional.of(result), kilobytes));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void takeEach(Consumer<R> each) throws InterruptedException {
    Underway<R> next = underway.take();
    while (next.result().isPresent()) {
      each.accept(resultOf(next.result().get()));
      room.release(next.kilobytes());
      next = underway.take();
    }
  }

  private R resultOf(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e);
    }
  }
}
