package io.github.sosmapping.rules.catalogue.network;

import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.learning.CareType;
import io.github.sosmapping.core.learning.CoreDataEvent;
import io.github.sosmapping.core.links.Located;
import io.github.sosmapping.core.network.NetworkMember;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.List;
import java.util.Optional;

/** Notices a network in which at least every second person is there because of their job. */
@RuleInfo(
    id = "NET-002",
    summary = "Safety network made up of professionals",
    severity = Severity.WARNING,
    about = Topic.NETWORK,
    notices =
        "Beside the family's own people in the safety network ({0}) stand at least as many people"
            + " who are there for their job ({1}).",
    asks = "Who will still be around the child when all of us have gone home for good?",
    meets = "The family's own people carry the safety network ({0}; there for their job: {1}).",
    sources = {"S002 §5.1", "S002 Table 4.2"})
public final class NetworkOfProfessionals implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    List<Located<NetworkMember>> professionals = Circle.professionals(facts);
    List<Located<NetworkMember>> connected = Circle.connected(facts);
    if (professionals.isEmpty() && connected.isEmpty()) {
      return;
    }
    if (professionals.size() < connected.size()) {
      out.metAll(connected, connected.size(), professionals.size());
    } else if (livesInChildrensHome(facts)) {
      out.notAssessed(NotAssessed.Reason.EXPLAINED_IN_RECORD, Circle.NETWORK);
    } else if (Circle.besidesParents(facts).isEmpty() && out.looks(NoNetworkAroundTheChild.class)) {
      out.coveredBy(NoNetworkAroundTheChild.class, Circle.NETWORK);
    } else {
      List<Pointer> places = professionals.stream().map(Located::at).toList();
      out.finding(Circle.NETWORK).related(places).with(connected.size(), professionals.size());
    }
  }

  private static boolean livesInChildrensHome(Facts facts) {
    Optional<CoreDataEvent> latest = Optional.empty();
    for (CoreDataEvent event : facts.record().events()) {
      boolean later = latest.isEmpty() || !event.on().isBefore(latest.get().on());
      if (event.careType().isPresent() && later) {
        latest = Optional.of(event);
      }
    }
    return facts.stage() == Stage.CHILDREN_IN_CARE
        && latest
            .flatMap(CoreDataEvent::careType)
            .filter(type -> type.is(CareType.RESIDENTIAL))
            .isPresent();
  }
}
