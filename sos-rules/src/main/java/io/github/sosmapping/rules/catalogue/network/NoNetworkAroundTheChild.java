package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.network.NetworkMember;
import io.github.sosmapping.core.network.SafetyNetwork;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.catalogue.link.LinkLeadsNowhere;
import java.util.List;

/** Notices a record without one relative, friend or neighbour in the safety network. */
@RuleInfo(
    id = "NET-001",
    summary = "Nobody of the family's own in the safety network",
    severity = Severity.ERROR,
    about = Topic.NETWORK,
    notices = {
      "The safety network names no relative, friend or neighbour besides the parents and carers.",
      "The search for people is on record, and the safety network names nobody besides the parents"
          + " and carers yet."
    },
    asks = "Who would notice first if the child were missing from where the child usually is?",
    meets = "People of the family's own in the safety network: {0}.",
    stages = {Stage.INVESTIGATION_ASSESSMENT, Stage.ONGOING_CASEWORK, Stage.CHILDREN_IN_CARE},
    sources = {"W17", "W18", "S002 §5.2"})
public final class NoNetworkAroundTheChild implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<NetworkMember>> connected = Circle.besidesParents(facts);
    if (!connected.isEmpty()) {
      out.metAll(connected, connected.size());
      return;
    }
    Pointer at = facts.record().network().isPresent() ? Circle.NETWORK : Pointer.ROOT;
    boolean anyUnknown =
        Circle.members(facts).stream()
            .anyMatch(member -> facts.people().find(member.value().person()).isEmpty());
    if (anyUnknown && out.looks(LinkLeadsNowhere.class)) {
      out.coveredBy(LinkLeadsNowhere.class, at);
      return;
    }
    boolean searched =
        facts.record().network().map(SafetyNetwork::searches).filter(s -> !s.isEmpty()).isPresent();
    boolean planStage =
        facts.stage() == Stage.ONGOING_CASEWORK || facts.stage() == Stage.CHILDREN_IN_CARE;
    out.finding(at)
        .sentence(searched ? 1 : 0)
        .weighing(planStage && !searched ? Severity.ERROR : Severity.WARNING);
  }
}
