package io.github.sosmapping.examples.vendor;

import io.github.sosmapping.examples.vendor.store.RecordStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts an invented family into the store, so that there is something to look at. */
@Component
final class Sample implements ApplicationRunner {

  private static final String ID = "strategy-draft";

  private final Settings settings;
  private final RecordStore store;

  Sample(Settings settings, RecordStore store) {
    this.settings = settings;
    this.store = store;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (settings.sample()) {
      String document =
          new ClassPathResource("sample/" + ID + ".json")
              .getContentAsString(StandardCharsets.UTF_8);
      store.create(ID, document);
    }
  }
}
