package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices a goal that says which service somebody uses and not what they do in everyday life. */
@RuleInfo(
    id = "GOAL-002",
    summary = "Goal that names a service in place of behaviour",
    severity = Severity.WARNING,
    about = Topic.GOAL,
    notices = "This goal says which help people will use and not what they will do at home.",
    asks = "When that help has done its work, what will the child see people doing differently?",
    meets = "Safety goals that say what people do in everyday life: {0}.",
    textOnly = true,
    sources = {"W11", "S002 §5.1"})
public final class ServiceInPlaceOfBehaviour implements Rule {

  private static final int NEAR = 6;

  private static final Set<String> USES =
      Set.of(
          "go",
          "goes",
          "going",
          "join",
          "joins",
          "start",
          "starts",
          "finish",
          "finishes",
          "see",
          "sees",
          "get",
          "gets",
          "have",
          "has",
          "receive",
          "receives",
          "enrol",
          "enrols",
          "participate",
          "participates");

  private static final Set<String> AGENCIES =
      Set.of("professionals", "agencies", "team", "teams", "worker", "workers", "department");

  private static final Set<String> ENDS =
      Set.of("and", "but", "so", "when", "until", "while", "if", "because", "not", "never");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<SafetyGoal>> everyday = new ArrayList<>();
    for (Located<SafetyGoal> goal : facts.goals()) {
      Optional<Located<PlainText>> picture = GoalTexts.picture(goal);
      Optional<Words> words = picture.flatMap(text -> GoalTexts.judged(facts, out, text));
      if (words.isEmpty()) {
        continue;
      }
      if (namesOnlyService(facts, goal)) {
        out.finding(picture.get().at()).spans(services(words.get()));
      } else {
        everyday.add(goal);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(everyday, everyday.size());
    }
  }

  /** Whether this rule speaks about a goal, so that others need not. */
  static boolean namesOnlyService(Facts facts, Located<SafetyGoal> goal) {
    boolean names =
        GoalTexts.picture(goal)
            .filter(text -> !GoalTexts.isOwnWords(text.value()))
            .flatMap(text -> facts.words(text.value()))
            .filter(words -> !services(words).isEmpty())
            .isPresent();
    return names
        && !tellsDeed(facts, goal.value().behaviour())
        && !tellsDeed(facts, goal.value().fullText());
  }

  private static boolean tellsDeed(Facts facts, Optional<PlainText> text) {
    return text.flatMap(facts::words).filter(Deeds::in).isPresent();
  }

  /** From the verb to the service, for each verb that has one. */
  private static List<Span> services(Words words) {
    List<Span> spans = new ArrayList<>();
    int verb = -1;
    for (int i = 0; i < words.count(); i++) {
      String word = words.word(i);
      boolean leftBehind =
          verb >= 0 && (i - verb > NEAR || words.sentenceOf(i) != words.sentenceOf(verb));
      if (leftBehind || ENDS.contains(word)) {
        verb = -1;
      }
      boolean service =
          words.is(i, Cue.SERVICE)
              || (AGENCIES.contains(word) && verb >= 0 && words.is(verb, Cue.SERVICE_VERB));
      if (service && verb >= 0) {
        Span span = new Span(words.span(verb).start(), words.span(i).end());
        if (!spans.isEmpty() && spans.get(spans.size() - 1).start() == span.start()) {
          spans.remove(spans.size() - 1);
        }
        spans.add(span);
      } else if (words.is(i, Cue.SERVICE_VERB) || USES.contains(word)) {
        verb = i;
      }
    }
    return spans;
  }
}
