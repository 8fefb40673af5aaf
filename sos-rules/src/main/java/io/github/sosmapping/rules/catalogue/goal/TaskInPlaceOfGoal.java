package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.core.goal.SafetyGoal;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notices a goal that can be ticked off once, such as an appointment to be made. */
@RuleInfo(
    id = "GOAL-006",
    summary = "Goal that is a single task",
    severity = Severity.WARNING,
    about = Topic.GOAL,
    notices = "This reads like a task that is done once, and not like something that goes on.",
    asks = "Once this is done, what will be different for the child week after week?",
    meets = "Safety goals that tell of something that goes on: {0}.",
    thresholds =
        @Threshold(
            name = "shortWords",
            value = 8,
            least = 1,
            meaning = "A text with fewer words that tells of a task needs no date to be noticed."),
    textOnly = true,
    sources = {"S002 §8", "S003"})
public final class TaskInPlaceOfGoal implements Rule {

  private static final Set<String> BEFORE_VERB =
      Set.of("will", "to", "and", "then", "must", "please");
  private static final Set<String> WHENEVER = Set.of("when", "whenever", "if");
  private static final Set<String> BEFORE_DATE = Set.of("by", "before", "within", "on");
  private static final Set<String> DATES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "tomorrow",
          "end",
          "next",
          "review",
          "conference",
          "easter",
          "christmas",
          "summer",
          "two",
          "three",
          "four",
          "six");

  @Override
  public void examine(Facts facts, Outcome out) {
    Goals.worded(
        facts,
        out,
        (goal, picture, words) -> {
          List<Span> tasks = tasks(words);
          boolean once = words.count() < out.threshold("shortWords") || namesDate(words);
          if (tasks.isEmpty() || !once || goesOn(facts, goal)) {
            return true;
          }
          out.finding(picture.at()).spans(tasks);
          return false;
        });
  }

  private static boolean goesOn(Facts facts, Located<SafetyGoal> goal) {
    return GoalTexts.of(goal).stream()
        .anyMatch(text -> facts.words(text.value()).filter(TaskInPlaceOfGoal::isHabit).isPresent());
  }

  // What is done whenever something happens is not done once.
  private static boolean isHabit(Words words) {
    return words.has(Cue.HABIT) || (words.count() > 0 && WHENEVER.contains(words.word(0)));
  }

  /** Task verbs where a verb can stand, so that a visit or a book is none. */
  private static List<Span> tasks(Words words) {
    List<Span> spans = new ArrayList<>();
    for (int i = words.first(Cue.TASK_VERB, 0); i >= 0; i = words.first(Cue.TASK_VERB, i + 1)) {
      boolean opens = i == 0 || words.sentenceOf(i - 1) != words.sentenceOf(i);
      if (opens || BEFORE_VERB.contains(words.word(i - 1)) || words.is(i - 1, Cue.ADULT)) {
        spans.add(words.span(i));
      }
    }
    return spans;
  }

  private static boolean namesDate(Words words) {
    for (int i = 1; i < words.count(); i++) {
      boolean behind =
          BEFORE_DATE.contains(words.word(i - 1))
              || (i > 1 && BEFORE_DATE.contains(words.word(i - 2)));
      if (behind && isDate(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDate(String word) {
    return DATES.contains(word) || Character.isDigit(word.charAt(0));
  }
}
