package io.github.sosmapping.rules.catalogue.harm;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.mapping.Heading;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.worry.ComplicatingFactor;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.catalogue.link.LinkLeadsNowhere;
import io.github.sosmapping.rules.internal.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices past harm that leads to no danger statement, and danger that rests on nothing. */
@RuleInfo(
    id = "HARM-007",
    summary = "Harm that leads to no danger, or danger that rests on nothing",
    severity = Severity.ERROR,
    about = Topic.HARM,
    notices = {
      "No danger statement rests on this harm.",
      "The record does not say what this danger statement rests on."
    },
    asks = "What has happened before, and what does it make people fear for the child now?",
    meets = "Danger statements that rest on past harm or on something else that is known: {0}.",
    sources = {"S003", "S002 §6.5.1", "W5", "W7"})
public final class HarmApartFromDanger implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    Set<Id<PastHarm>> answered = harmsWithDanger(facts);
    for (Located<Mapping> mapping : facts.currentMappings()) {
      boolean explained =
          mapping.value().emptyHeadings().stream()
              .anyMatch(empty -> empty.heading() == Heading.DANGER);
      for (Located<PastHarm> harm :
          Facts.located(mapping.at(), "pastHarm", mapping.value().pastHarm())) {
        if (!facts.stands(harm.value()) || answered.contains(harm.value().id())) {
          continue;
        }
        if (explained && mapping.value().dangerStatements().isEmpty()) {
          out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, harm.at());
        } else {
          out.finding(harm.at()).weighing(weight(harm.value().status()));
        }
      }
    }
    Set<Id<DangerStatement>> complicated = complicatedDangers(facts);
    List<Located<DangerStatement>> grounded = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      examine(facts, danger, complicated, grounded, out);
    }
    if (!out.hasFindings()) {
      out.metAll(grounded, grounded.size());
    }
  }

  private static void examine(
      Facts facts,
      Located<DangerStatement> danger,
      Set<Id<DangerStatement>> complicated,
      List<Located<DangerStatement>> grounded,
      Outcome out) {
    DangerStatement statement = danger.value();
    boolean onKnownHarm =
        !facts.links().findAll(statement.groundedInHarm(), PastHarm.class).isEmpty();
    if (onKnownHarm) {
      grounded.add(danger);
    } else if (!statement.groundedInHarm().isEmpty() && out.looks(LinkLeadsNowhere.class)) {
      out.coveredBy(LinkLeadsNowhere.class, danger.at());
    } else if (Reading.isFilled(statement.groundedInPattern())
        || !statement.complicatedBy().isEmpty()
        || complicated.contains(statement.id())) {
      grounded.add(danger);
    } else {
      out.finding(danger.at()).sentence(1).weighing(weight(statement.status()));
    }
  }

  /** The dangers that a complicating factor makes harder, in their latest version. */
  private static Set<Id<DangerStatement>> complicatedDangers(Facts facts) {
    Set<Id<DangerStatement>> complicated = new HashSet<>();
    for (Located<ComplicatingFactor> factor : facts.complicatingFactors()) {
      for (Id<DangerStatement> id : factor.value().affects()) {
        facts
            .links()
            .latest(id, DangerStatement.class)
            .ifPresent(danger -> complicated.add(danger.value().id()));
      }
    }
    return complicated;
  }

  /** The harm, in its latest version, on which a danger rests that stands or is resolved. */
  private static Set<Id<PastHarm>> harmsWithDanger(Facts facts) {
    Set<Id<PastHarm>> answered = new HashSet<>();
    facts.dangers().forEach(danger -> addGrounds(facts, danger.value(), answered));
    for (Mapping mapping : facts.record().mappings()) {
      mapping.dangerStatements().stream()
          .filter(danger -> danger.status() == Lifecycle.RESOLVED)
          .forEach(danger -> addGrounds(facts, danger, answered));
    }
    return answered;
  }

  private static void addGrounds(Facts facts, DangerStatement danger, Set<Id<PastHarm>> answered) {
    for (Id<PastHarm> id : danger.groundedInHarm()) {
      facts.links().latest(id, PastHarm.class).ifPresent(harm -> answered.add(harm.value().id()));
    }
  }

  // A first draft is allowed to have loose ends.
  private static Severity weight(Lifecycle status) {
    return status == Lifecycle.DRAFT ? Severity.WARNING : Severity.ERROR;
  }
}
