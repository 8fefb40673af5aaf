package io.github.sosmapping.examples.vendor.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;

class FaultsTest {

  @Test
  void a_fault_of_ours_is_told_by_number_place_and_kind_and_never_by_its_message() {
    Logger logger = (Logger) LoggerFactory.getLogger(Faults.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    Exception fault = new IllegalStateException("QcanaryQ", new RuntimeException("QcanaryQ"));

    ProblemDetail answer = new Faults().fault(fault);
    logger.detachAppender(log);

    Map<String, Object> more = Objects.requireNonNull(answer.getProperties());
    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.toString()).doesNotContain("QcanaryQ");
    assertThat(log.list).hasSize(1);
    ILoggingEvent written = log.list.get(0);
    assertThat(written.getFormattedMessage())
        .contains(String.valueOf(more.get("number")))
        .contains("java.lang.IllegalStateException at " + FaultsTest.class.getName())
        .doesNotContain("QcanaryQ");
    assertThat(written.getThrowableProxy()).isNull();
  }
}
