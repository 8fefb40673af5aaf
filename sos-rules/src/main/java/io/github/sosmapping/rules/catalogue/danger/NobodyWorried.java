package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Passage;
import io.github.sosmapping.rules.internal.Reading;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Notices a danger statement that does not say whose worry it is. */
@RuleInfo(
    id = "DAN-001",
    summary = "Danger statement without anybody who is worried",
    severity = Severity.WARNING,
    about = Topic.DANGER,
    notices = "This danger statement does not say who is worried.",
    asks = "Whose worry is this, and who else would put their name to it?",
    meets = "Danger statements that say who is worried: {0}.",
    textOnly = true,
    sources = {"W3", "W4", "W10"})
public final class NobodyWorried implements Rule {

  private static final WordTable PROFESSIONALS =
      WordTable.of(
          """
          worker school nursery teacher visitor midwife nurse doctor gp police officer conference
          authority council team we i
          """);
  private static final WordTable NOBODY = WordTable.of("there it this that the a");
  private static final WordTable SHARES =
      WordTable.of("is are and has have fear fears worry worries");

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> named = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      Reading reading = new Reading(facts).add(danger.at(), "fullText", danger.value().fullText());
      if (!danger.value().whoIsWorried().isEmpty() || reading.any(NobodyWorried::namesSomebody)) {
        named.add(danger);
      } else if (!reading.leavesOpen(out, danger.at())) {
        // Whose worry it is often settles only when a first draft is talked over.
        boolean draft = danger.value().status() == Lifecycle.DRAFT;
        out.finding(danger.at()).weighing(draft ? Severity.ADVICE : Severity.WARNING);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(named, named.size());
    }
  }

  /** Somebody stands before the worry: Jean is worried, Gran fears; not "there are worries". */
  private static boolean namesSomebody(Passage passage) {
    Words words = passage.words();
    boolean somebody = false;
    for (int i = 0; i < words.count(); i++) {
      if (passage.opensSentence(i)) {
        somebody = false;
      }
      if (somebody && words.is(i, Cue.WORRIED)) {
        return true;
      }
      somebody |= isSomebody(passage, i);
    }
    return false;
  }

  private static boolean isSomebody(Passage passage, int i) {
    Words words = passage.words();
    if (words.is(i, Cue.ADULT) || words.is(i, Cue.CHILD) || passage.isAny(i, PROFESSIONALS)) {
      return true;
    }
    if (!passage.isCapital(i) || words.is(i, Cue.TIME) || passage.isAny(i, NOBODY)) {
      return false;
    }
    return !passage.opensSentence(i) || passage.isAny(i + 1, SHARES);
  }
}
