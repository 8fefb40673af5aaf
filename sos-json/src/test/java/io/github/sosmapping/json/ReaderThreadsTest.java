package io.github.sosmapping.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.family.FamilyRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReaderThreadsTest {

  private static final int THREADS = 32;

  @Test
  void one_reader_and_one_writer_serve_many_threads() throws Exception {
    RecordReader shared = RecordReader.create();
    List<byte[]> documents = new ArrayList<>();
    List<ReadResult> expected = new ArrayList<>();
    for (int seed = 0; seed < 24; seed++) {
      byte[] json = RecordWriter.compact().write(AnyRecord.of(seed));
      if (seed % 3 > 0) {
        json =
            JsonMapper.shared()
                .writeValueAsBytes(new Mutations(seed).mutate(JsonMapper.shared().readTree(json)));
      }
      documents.add(json);
      expected.add(RecordReader.create().read(json));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch start = new CountDownLatch(THREADS);
    List<Future<Void>> runs = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int offset = i;
      Callable<Void> run =
          () -> {
            start.countDown();
            start.await();
            for (int k = 0; k < documents.size(); k++) {
              int at = (k + offset) % documents.size();
              assertThat(shared.read(documents.get(at))).isEqualTo(expected.get(at));
              if (expected.get(at) instanceof ReadResult.Readable readable) {
                FamilyRecord record = readable.record();
                assertThat(RecordWriter.compact().write(record))
                    .isEqualTo(RecordWriter.compact().write(record));
              }
            }
            return null;
          };
      runs.add(threads.submit(run));
    }
    for (Future<Void> run : runs) {
      run.get();
    }
    threads.shutdown();
  }
}
