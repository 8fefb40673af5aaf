package io.github.sosmapping.examples.vendor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TroubleTest {

  @Test
  void every_kind_is_explained_on_the_page_its_type_leads_to() throws IOException {
    String page = Files.readString(Path.of("src/main/resources/static/problems.html"));
    for (Trouble trouble : Trouble.values()) {
      assertThat(page).contains("<dt id=\"" + trouble.anchor() + "\">");
      assertThat(trouble.say("").getType()).hasFragment(trouble.anchor());
      assertThat(page).contains(trouble.anchor() + ", " + trouble.say("").getStatus() + "</dt>");
    }
  }
}
