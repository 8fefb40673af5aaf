package io.github.sosmapping.examples.vendor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole case system on a free port of this machine. */
final class TestSystem implements AutoCloseable {

  /** The day on which the system believes to be. */
  static final String TODAY = "2026-06-30";

  private static final class Shared {
    static final TestSystem SYSTEM = start(System.getProperty("cases.database", fresh()));
  }

  private final ConfigurableApplicationContext context;

  private TestSystem(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Returns one for all tests that use ids of their own; it ends with the tests. The system
   * property {@code cases.database} names another database for it, such as an empty PostgreSQL.
   */
  static TestSystem shared() {
    return Shared.SYSTEM;
  }

  /** Returns the address of an empty database in memory. */
  static String fresh() {
    return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  }

  static TestSystem start(String database, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--cases.max-record-size=512KB"));
    arguments.addAll(List.of(more));
    return new TestSystem(
        new SpringApplicationBuilder(CaseSystem.class, FixedClock.class)
            .web(WebApplicationType.SERVLET)
            .run(arguments.toArray(String[]::new)));
  }

  Http http() {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return new Http("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    context.close();
  }

  /** Half past midnight in a London summer, when it is still the day before in UTC. */
  static final class FixedClock {

    FixedClock() {}

    @Bean
    @Primary
    static Clock fixedClock(Settings settings) {
      return Clock.fixed(Instant.parse("2026-06-29T23:30:00Z"), settings.zone());
    }
  }
}
