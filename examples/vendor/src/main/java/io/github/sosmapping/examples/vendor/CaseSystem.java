package io.github.sosmapping.examples.vendor;

import io.github.sosmapping.json.ReadLimits;
import io.github.sosmapping.json.RecordReader;
import io.github.sosmapping.rules.RuleSet;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the case system, and makes what the library offers once for all requests. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public final class CaseSystem {

  CaseSystem() {}

  /** Starts on the port of the settings. */
  public static void main(String[] args) {
    SpringApplication.run(CaseSystem.class, args);
  }

  /** The library never asks what day it is; the application knows, and where. */
  @Bean
  static Clock clock(Settings settings) {
    return Clock.system(settings.zone());
  }

  @Bean
  static RecordReader recordReader(Settings settings) {
    int bytes = Math.toIntExact(settings.maxRecordSize().toBytes());
    return RecordReader.create(ReadLimits.standard().withMaxBytes(bytes));
  }

  /** The place to switch rules off, weigh them otherwise or add an agency's own. */
  @Bean
  static RuleSet ruleSet() {
    return RuleSet.standard();
  }
}
