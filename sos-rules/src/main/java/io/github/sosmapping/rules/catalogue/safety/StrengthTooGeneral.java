package io.github.sosmapping.rules.catalogue.safety;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.ExistingStrength;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Threshold;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices a strength that says "good dad" and not what he does. */
@RuleInfo(
    id = "STR-001",
    summary = "Strength too general to build on",
    severity = Severity.ADVICE,
    about = Topic.SAFETY,
    notices = "This strength is told in general words, without an example.",
    asks = "When did somebody last see this, and what did it do for the child?",
    meets = "Strengths that come with an example that one could see: {0}.",
    thresholds =
        @Threshold(
            name = "shortWords",
            value = 6,
            meaning = "A text of at most so many words needs an action and a time to be concrete."),
    textOnly = true,
    sources = {"W8", "S002 Table 4.2"})
public final class StrengthTooGeneral implements Rule {

  /** Example words that are as often something else. */
  private static final Set<String> WEAK_EXAMPLES = Set.of("on", "like", "when");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<ExistingStrength>> concrete = new ArrayList<>();
    for (Located<ExistingStrength> strength : facts.strengths()) {
      Pointer at = strength.at().to("description");
      Optional<Words> words = facts.words(strength.value().description());
      if (isChildsOrOwn(facts, strength.value())) {
        out.notAssessed(NotAssessed.Reason.NOTHING_TO_LOOK_AT, at);
      } else if (words.isEmpty()) {
        out.notAssessed(
            NotAssessed.Reason.NO_WORD_LIST, at, strength.value().description().language().tag());
      } else if (isConcrete(words.get(), out.threshold("shortWords"))) {
        concrete.add(strength);
      } else {
        out.finding(at);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(concrete, concrete.size());
    }
  }

  /** What a child said stays as short as the child said it. */
  private static boolean isChildsOrOwn(Facts facts, ExistingStrength strength) {
    List<Id<Individual>> saidBy =
        strength.provenance().map(source -> source.saidBy()).orElse(List.of());
    boolean childs =
        !saidBy.isEmpty()
            && saidBy.stream()
                .allMatch(
                    id -> facts.people().find(id).filter(Child.class::isInstance).isPresent());
    return childs
        || strength.description().origin().filter(TextOrigin.OWN_WORDS::equals).isPresent();
  }

  private static boolean isConcrete(Words words, int shortWords) {
    boolean action = words.has(Cue.ACTION) || words.has(Cue.PROTECTIVE_ACTION);
    boolean quoted = words.has(Cue.QUOTED);
    return words.count() > shortWords
        ? action || quoted || hasExample(words)
        : action && (words.has(Cue.TIME) || words.has(Cue.HABIT) || hasExample(words));
  }

  private static boolean hasExample(Words words) {
    for (int i = words.first(Cue.EXAMPLE, 0); i >= 0; i = words.first(Cue.EXAMPLE, i + 1)) {
      if (!WEAK_EXAMPLES.contains(words.word(i))) {
        return true;
      }
    }
    return words.has(Cue.TIME) && words.first(Cue.EXAMPLE, 0) >= 0;
  }
}
