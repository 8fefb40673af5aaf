package io.github.sosmapping.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.examples.vendor.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ConcurrentWritersTest {

  private static final int WRITERS = 8;

  private final Http http = TestSystem.shared().http();
  private final String id = Documents.freshId();
  private final String path = "/records/" + id;
  private final String first = Documents.withId(id);

  @RepeatedTest(5)
  void of_many_edits_of_one_revision_exactly_one_is_saved_and_the_others_are_told()
      throws Exception {
    http.post("/records", first);
    List<Answer> answers = together(writer -> http.put(path, edit(writer), "If-Match", "\"1\""));
    assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(WRITERS - 1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 412)
        .allMatch(answer -> answer.header("ETag").equals("\"2\""));
    assertThat(http.get(path + "/revisions").json()).hasSize(2);
    assertThat(http.get(path + "/revisions/1").text()).isEqualTo(first);
  }

  @Test
  void writers_who_bring_both_together_all_get_their_words_in() throws Exception {
    http.post("/records", first);
    together(this::saveUntilItWorks);
    String end = http.get(path).text();
    for (int writer = 0; writer < WRITERS; writer++) {
      assertThat(end).contains(mark(writer));
    }
    assertThat(http.get(path + "/revisions").json()).hasSize(WRITERS + 1);
  }

  @Test
  void of_many_new_records_with_one_id_exactly_one_is_saved() throws Exception {
    List<Answer> answers = together(writer -> http.post("/records", edit(writer)));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(WRITERS - 1);
  }

  private Answer saveUntilItWorks(int writer) {
    while (true) {
      Answer current = http.get(path);
      String merged = current.text().replace(Documents.GOAL, mark(writer) + Documents.GOAL);
      Answer saved = http.put(path, merged, "If-Match", current.header("ETag"));
      if (saved.status() == 204) {
        return saved;
      }
      assertThat(saved.status()).isEqualTo(412);
    }
  }

  private String edit(int writer) {
    return first.replace(Documents.GOAL, mark(writer));
  }

  private static String mark(int writer) {
    return "Writer " + writer + " was here. ";
  }

  private interface Writing {
    Answer by(int writer);
  }

  /** Lets all writers begin at the same moment. */
  private static List<Answer> together(Writing writing) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<Answer>> running = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        Callable<Answer> task =
            () -> {
              go.await();
              return writing.by(writer);
            };
        running.add(pool.submit(task));
      }
      go.countDown();
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> one : running) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
