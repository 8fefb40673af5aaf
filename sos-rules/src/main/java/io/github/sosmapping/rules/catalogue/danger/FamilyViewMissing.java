package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.Position;
import io.github.sosmapping.core.basis.View;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.internal.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices danger statements without the view of each parent and carer. */
@RuleInfo(
    id = "DAN-010",
    summary = "Parents' view of the danger not recorded",
    severity = Severity.WARNING,
    about = Topic.DANGER,
    notices = {
      "How parents and carers see this danger is not recorded for all of them ({0} of {1} missing).",
      "Somebody does not share this worry, and the record does not hold what they say about it."
    },
    asks = "How does each parent and carer see this worry, in their own words?",
    meets = "Danger statements that hold how parents and carers see them: {0}.",
    sources = {"W1", "S002 §4.5", "S001 slide 22"})
public final class FamilyViewMissing implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Individual> parents = facts.people().parentsAndCarers();
    List<Located<DangerStatement>> asked = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      if (danger.value().status() == Lifecycle.DRAFT) {
        out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, danger.at());
        continue;
      }
      boolean silentDispute = reportDisputes(danger, out);
      Set<Id<?>> heard = heard(danger.value());
      long missing = parents.stream().filter(who -> isMissing(danger.value(), who, heard)).count();
      if (missing > 0) {
        out.finding(danger.at()).with(missing, parents.size());
      } else if (!silentDispute && !parents.isEmpty()) {
        asked.add(danger);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(asked, asked.size());
    }
  }

  private static boolean reportDisputes(Located<DangerStatement> danger, Outcome out) {
    boolean found = false;
    for (Located<Position> position :
        Facts.located(danger.at(), "positions", danger.value().positions())) {
      if (position.value().view() == View.DISAGREES
          && !Reading.isFilled(position.value().words())) {
        found = true;
        out.finding(position.at()).sentence(1);
      }
    }
    return found;
  }

  /** Whose view is known, or why it is not; being named among those who worry is a view. */
  private static Set<Id<?>> heard(DangerStatement danger) {
    Set<Id<?>> heard = new HashSet<>(danger.whoIsWorried());
    for (Position position : danger.positions()) {
      if (position.view() != View.NOT_ASKED || Reading.isFilled(position.words())) {
        heard.add(position.person());
      }
    }
    return heard;
  }

  private static boolean isMissing(DangerStatement danger, Individual who, Set<Id<?>> heard) {
    boolean cannotBeAsked =
        who instanceof Person person && Reading.isFilled(person.cannotBeAsked());
    // Whoever may not read the statement cannot be asked about it.
    boolean keptFrom =
        !danger.audience().isEmpty()
            && Reading.isFilled(danger.audienceReason())
            && !danger.audience().contains(who.id());
    return !cannotBeAsked && !keptFrom && !heard.contains(who.id());
  }
}
