package io.github.sosmapping.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.walk.Pointer;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that an agency or a vendor adds: by hand, as a service, slow ones and broken ones. */
class OwnRulesTest {

  private static final FamilyRecord RECORD = Fragment.record("{}");

  @TempDir private Path folder = Path.of("");

  @RuleInfo(
      id = "OUR-001",
      summary = "Ours",
      severity = Severity.ADVICE,
      about = Topic.MAPPING,
      notices = "Something of ours.",
      asks = "What now?",
      meets = "Ours: {0}.",
      sources = "own design")
  public static final class Ours implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {
      out.finding(Pointer.ROOT);
    }
  }

  @RuleInfo(
      id = "OUR-001",
      summary = "The same id",
      severity = Severity.ADVICE,
      about = Topic.MAPPING,
      notices = "Something.",
      asks = "What now?",
      meets = "Ours: {0}.",
      sources = "own design")
  public static final class SameId implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {}
  }

  @RuleInfo(
      id = "OUR-002",
      summary = "Cannot be made",
      severity = Severity.ADVICE,
      about = Topic.MAPPING,
      notices = "Something.",
      asks = "What now?",
      meets = "Ours: {0}.",
      sources = "own design")
  public static final class CannotBeMade implements Rule {
    public CannotBeMade() {
      throw new IllegalStateException("CANARY");
    }

    @Override
    public void examine(Facts facts, Outcome out) {}
  }

  @RuleInfo(
      id = "ours",
      summary = "Label that cannot be used",
      severity = Severity.ADVICE,
      about = Topic.MAPPING,
      notices = {},
      asks = "What now?",
      meets = "Ours: {0}.",
      appliesFrom = "soon",
      thresholds = @Threshold(name = "days", value = 20_000, meaning = "Days."),
      sources = "own design")
  static final class BadLabel implements Rule {
    @Override
    public void examine(Facts facts, Outcome out) {}
  }

  @RuleInfo(
      id = "OUR-003",
      summary = "Does what a test asks for",
      severity = Severity.ADVICE,
      about = Topic.MAPPING,
      notices = "Something.",
      asks = "What now?",
      meets = "Ours: {0}.",
      sources = "own design")
  static final class Does implements Rule {
    private final Consumer<Outcome> deed;

    Does(Consumer<Outcome> deed) {
      this.deed = deed;
    }

    @Override
    public void examine(Facts facts, Outcome out) {
      deed.accept(out);
    }
  }

  private ClassLoader offering(String... classes) throws IOException {
    Path services = Files.createTempFile(folder, "services", "");
    Files.writeString(services, String.join("\n", classes));
    return new ClassLoader(OwnRulesTest.class.getClassLoader()) {
      @Override
      public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals("META-INF/services/" + Rule.class.getName())
            ? Collections.enumeration(List.of(url(services)))
            : super.getResources(name);
      }
    };
  }

  private static URL url(Path file) throws MalformedURLException {
    return file.toUri().toURL();
  }

  @Test
  void rules_offered_as_services_are_added_to_those_added_by_hand() throws IOException {
    RuleSet set =
        RuleSet.standard().toBuilder("ours-1").addInstalled(offering(Ours.class.getName())).build();

    assertThat(set.isOn("OUR-001")).isTrue();
    assertThat(set.entries()).hasSize(Catalogue.rules().size() + 1);
    assertThat(Examiner.examine(RECORD, Fragment.AS_OF, set).findings())
        .anyMatch(finding -> finding.rule().id().equals("OUR-001"));
  }

  @Test
  void without_services_nothing_is_added() throws IOException {
    assertThat(RuleSet.builder("none").addInstalled(offering()).build().entries()).isEmpty();
  }

  @Test
  void a_class_that_was_added_by_hand_is_not_added_again() throws IOException {
    Ours byHand = new Ours();
    RuleSet set =
        RuleSet.builder("t").add(byHand).addInstalled(offering(Ours.class.getName())).build();

    assertThat(set.entries()).singleElement().matches(entry -> entry.rule() == byHand);
  }

  @Test
  void two_classes_with_one_id_are_refused_by_name() throws IOException {
    ClassLoader both = offering(Ours.class.getName(), SameId.class.getName());

    assertThatThrownBy(() -> RuleSet.builder("t").addInstalled(both))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "two rules have the id OUR-001: %s and %s",
            Ours.class.getName(), SameId.class.getName());
  }

  @Test
  void a_service_that_cannot_be_made_is_named_without_what_it_threw() throws IOException {
    ClassLoader broken = offering(CannotBeMade.class.getName());
    ClassLoader missing = offering("com.example.Nowhere");

    assertThatThrownBy(() -> RuleSet.builder("t").addInstalled(broken))
        .hasMessageContaining(CannotBeMade.class.getName())
        .hasMessageNotContaining("CANARY")
        .hasNoCause();
    assertThatThrownBy(() -> RuleSet.builder("t").addInstalled(missing))
        .hasMessageContaining("com.example.Nowhere");
  }

  @Test
  void a_label_that_cannot_be_used_is_refused_with_all_its_troubles_at_once() {
    assertThatThrownBy(() -> RuleSet.builder("t").add(new BadLabel()))
        .hasMessage(
            "the @RuleInfo label of %s cannot be used: its id is not of the form ABC-001; it has no"
                + " sentence for what it notices; appliesFrom is not a day such as 2026-06-30; a"
                + " threshold stands twice or outside its own range",
            BadLabel.class.getName());
  }

  static List<Consumer<Outcome>> faults() {
    return List.of(
        out -> {
          throw new IllegalStateException("CANARY");
        },
        out -> sneak(new IOException("CANARY")),
        out -> {
          throw new NoClassDefFoundError("CANARY");
        },
        out -> {
          throw new StackOverflowError("CANARY");
        },
        out -> {
          throw new AssertionError("CANARY");
        },
        out -> out.finding(Pointer.ROOT).sentence(7),
        out -> out.threshold("nothing"));
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_rule_at_fault_is_told_without_what_it_threw_and_the_rest_goes_on(Consumer<Outcome> fault) {
    RuleSet set = RuleSet.builder("t").add(new Does(fault)).add(new Ours()).build();

    Examination examination = Examiner.examine(RECORD, Fragment.AS_OF, set);

    assertThat(examination.notAssessed())
        .singleElement()
        .matches(entry -> entry.reason() == NotAssessed.Reason.RULE_FAILED)
        .matches(entry -> entry.rule().id().equals("OUR-003"));
    assertThat(examination.findings()).hasSize(1);
    assertThat(examination.toString()).doesNotContain("CANARY");
  }

  @Test
  void running_out_of_memory_goes_on_to_the_caller() {
    RuleSet set =
        RuleSet.builder("t")
            .add(
                new Does(
                    out -> {
                      throw new OutOfMemoryError();
                    }))
            .build();

    assertThatThrownBy(() -> Examiner.examine(RECORD, Fragment.AS_OF, set))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void a_slow_rule_shows_in_the_times() {
    AtomicLong clock = new AtomicLong();
    RuleTimes times = RuleTimes.measuredBy(clock::get);
    RuleSet set =
        RuleSet.builder("t").add(new Ours()).add(new Does(out -> clock.addAndGet(500))).build();

    Examination timed = Examiner.timed(RECORD, Fragment.AS_OF, set, times);
    clock.addAndGet(10_000);
    Examiner.timed(RECORD, Fragment.AS_OF, set, times);

    assertThat(times.slowestFirst())
        .containsExactly(
            new RuleTimes.Time("OUR-003", 2, 1_000, 500), new RuleTimes.Time("OUR-001", 2, 0, 0));
    assertThat(timed).isEqualTo(Examiner.examine(RECORD, Fragment.AS_OF, set));
  }

  @Test
  void a_rule_that_throws_is_measured_all_the_same() {
    AtomicLong clock = new AtomicLong();
    RuleTimes times = RuleTimes.measuredBy(() -> clock.getAndAdd(3));
    Does throwing =
        new Does(
            out -> {
              throw new IllegalStateException();
            });

    Examiner.timed(RECORD, Fragment.AS_OF, RuleSet.builder("t").add(throwing).build(), times);

    assertThat(times.slowestFirst()).containsExactly(new RuleTimes.Time("OUR-003", 1, 3, 3));
  }
}
