package io.github.sosmapping.cli.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InOrderTest {

  private static InOrder<Integer, Integer> inOrder(
      int threads, InOrder.Working<Integer, Integer> working) {
    return new InOrder<>(threads, piece -> 100L, working);
  }

  private static void upTo(int count, Consumer<Integer> piece) {
    IntStream.range(0, count).forEach(piece::accept);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 20})
  void results_come_in_the_order_of_the_work(int threads) {
    List<Integer> results = new ArrayList<>();
    inOrder(
            threads,
            piece -> {
              // The earlier the longer, so that later ones are done first.
              LockSupport.parkNanos((7 - piece % 7) * 100_000L);
              return -piece;
            })
        .run(each -> upTo(300, each), results::add);

    assertThat(results).isEqualTo(IntStream.range(0, 300).mapToObj(i -> -i).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void a_fault_is_thrown_where_its_result_would_have_come(int threads) {
    List<Integer> results = new ArrayList<>();
    InOrder<Integer, Integer> work =
        inOrder(
            threads,
            piece -> {
              if (piece == 50) {
                throw new StackOverflowError();
              }
              return piece;
            });

    assertThatThrownBy(() -> work.run(each -> upTo(100, each), results::add))
        .isInstanceOf(StackOverflowError.class);
    assertThat(results).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void a_fault_in_finding_comes_after_what_was_found(int threads) {
    List<Integer> results = new ArrayList<>();

    assertThatThrownBy(
            () ->
                inOrder(threads, piece -> piece)
                    .run(
                        each -> {
                          upTo(10, each);
                          throw new IllegalArgumentException();
                        },
                        results::add))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(results).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whoever_takes_the_results_may_stop(int threads) {
    AtomicInteger found = new AtomicInteger();
    Consumer<Integer> stopping =
        result -> {
          throw new UnsupportedOperationException();
        };

    assertThatThrownBy(
            () ->
                inOrder(threads, piece -> piece)
                    .run(
                        each -> {
                          while (true) {
                            each.accept(found.incrementAndGet());
                          }
                        },
                        stopping))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void only_a_few_pieces_are_held_at_a_time() {
    AtomicInteger found = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    inOrder(2, piece -> piece)
        .run(
            each -> upTo(500, piece -> each.accept(found.incrementAndGet())),
            result -> {
              LockSupport.parkNanos(50_000);
              ahead.add(found.get() - result);
            });

    assertThat(ahead).allMatch(pieces -> pieces <= 10);
  }

  @Test
  void a_piece_larger_than_all_room_is_worked_on_alone() {
    List<Long> results = new ArrayList<>();
    new InOrder<Long, Long>(3, piece -> piece, piece -> piece)
        .run(each -> List.of(Long.MAX_VALUE, 1L << 40, 0L).forEach(each), results::add);

    assertThat(results).containsExactly(Long.MAX_VALUE, 1L << 40, 0L);
  }
}
