package io.github.sosmapping.rules.catalogue.danger;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Provenance;
import io.github.sosmapping.core.basis.SourceKind;
import io.github.sosmapping.core.basis.View;
import io.github.sosmapping.core.family.Child;
import io.github.sosmapping.core.family.Individual;
import io.github.sosmapping.core.family.Role;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.links.Resolution;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices danger statements whose readers could turn on the child or adult who spoke up. */
@RuleInfo(
    id = "DAN-011",
    summary = "Danger statement that may expose somebody who spoke up",
    severity = Severity.WARNING,
    about = Topic.DANGER,
    notices =
        "Somebody whose behaviour is feared may read this, and it rests on what a child or another"
            + " parent said without a word on whether it may be shared.",
    asks =
        "What could follow for whoever spoke up, and what else is known that this could rest on?",
    meets =
        "Danger statements resting on what a child or a parent said, where somebody thought about who may read them: {0}.",
    sources = "W9")
public final class SpeakerExposed implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<DangerStatement>> minded = new ArrayList<>();
    for (Located<DangerStatement> danger : facts.dangers()) {
      List<Located<PastHarm>> grounds = grounds(facts, danger.value());
      Set<Id<?>> feared = feared(danger.value(), grounds);
      List<Located<PastHarm>> confided =
          grounds.stream().filter(harm -> isConfided(facts, harm.value(), feared)).toList();
      List<Located<PastHarm>> withoutConsent =
          confided.stream().filter(harm -> !hasConsent(harm.value())).toList();
      boolean refused = isRefused(danger.value(), feared);
      if (feared.isEmpty() || (confided.isEmpty() && !refused)) {
        continue;
      }
      if (mayRead(danger.value(), feared) && (refused || !withoutConsent.isEmpty())) {
        out.finding(danger.at()).related(withoutConsent.stream().map(Located::at).toList());
      } else {
        minded.add(danger);
      }
    }
    if (!out.hasFindings()) {
      out.metAll(minded, minded.size());
    }
  }

  private static List<Located<PastHarm>> grounds(Facts facts, DangerStatement danger) {
    List<Located<PastHarm>> grounds = new ArrayList<>();
    for (Id<PastHarm> id : danger.groundedInHarm()) {
      if (facts.links().resolve(id, PastHarm.class) instanceof Resolution.Found<PastHarm> found) {
        grounds.add(found.target());
      }
    }
    return grounds;
  }

  private static Set<Id<?>> feared(DangerStatement danger, List<Located<PastHarm>> grounds) {
    Set<Id<?>> feared = new HashSet<>(danger.behaviourBy());
    if (feared.isEmpty()) {
      grounds.forEach(harm -> feared.addAll(harm.value().behaviourBy()));
    }
    return feared;
  }

  /** Tells whether a harm is known only because a child or another parent spoke. */
  private static boolean isConfided(Facts facts, PastHarm harm, Set<Id<?>> feared) {
    if (harm.provenance().isEmpty() || isOwned(harm, feared)) {
      return false;
    }
    Provenance provenance = harm.provenance().get();
    boolean document = provenance.source().filter(SourceKind.DOCUMENT::equals).isPresent();
    List<Id<Individual>> saidBy = provenance.saidBy();
    return !document
        && saidBy.stream().noneMatch(id -> feared.contains(id) || isPolice(facts, id))
        && saidBy.stream().anyMatch(id -> isChildOrParent(facts, id));
  }

  private static boolean isOwned(PastHarm harm, Set<Id<?>> feared) {
    return harm.positions().stream()
        .anyMatch(position -> position.view() == View.AGREES && feared.contains(position.person()));
  }

  private static boolean isPolice(Facts facts, Id<Individual> id) {
    return facts.people().find(id).filter(who -> who.role().is(Role.POLICE)).isPresent();
  }

  private static boolean isChildOrParent(Facts facts, Id<Individual> id) {
    return facts.people().isParentOrCarer(id)
        || facts.people().find(id).filter(Child.class::isInstance).isPresent();
  }

  private static boolean hasConsent(PastHarm harm) {
    return harm.provenance().flatMap(Provenance::consentToShare).orElse(false);
  }

  private static boolean isRefused(DangerStatement danger, Set<Id<?>> feared) {
    return danger
        .provenance()
        .filter(provenance -> !provenance.consentToShare().orElse(true))
        .filter(provenance -> provenance.saidBy().stream().noneMatch(feared::contains))
        .isPresent();
  }

  private static boolean mayRead(DangerStatement danger, Set<Id<?>> feared) {
    return danger.audience().isEmpty() || danger.audience().stream().anyMatch(feared::contains);
  }
}
