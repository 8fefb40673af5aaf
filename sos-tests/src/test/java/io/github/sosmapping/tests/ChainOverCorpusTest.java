package io.github.sosmapping.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Identified;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.links.Links;
import io.github.sosmapping.core.links.Resolution;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Examiner;
import io.github.sosmapping.rules.Finding;
import io.github.sosmapping.rules.RuleSet;
import io.github.sosmapping.rules.chain.ChainPart;
import io.github.sosmapping.rules.chain.ChainView;
import io.github.sosmapping.rules.chain.DangerChain;
import io.github.sosmapping.rules.chain.Gap;
import io.github.sosmapping.testkit.Families;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The chains of many records: they hold together, and the rules see the same gaps. */
class ChainOverCorpusTest {

  private static final List<FamilyRecord> CORPUS = Corpus.all();

  private static List<ChainPart> parts(ChainView view) {
    List<ChainPart> parts = new ArrayList<>(view.looseEnds());
    for (DangerChain chain : view.chains()) {
      parts.add(chain.danger());
      parts.addAll(chain.harms());
      parts.addAll(chain.scales());
      parts.addAll(chain.rules());
      chain
          .goals()
          .forEach(
              goal -> {
                parts.add(goal.goal());
                parts.addAll(goal.scales());
                parts.addAll(goal.steps());
                parts.addAll(goal.rules());
              });
    }
    return parts;
  }

  @Test
  void every_part_stands_where_the_view_says() {
    for (FamilyRecord record : CORPUS) {
      Links links = Links.of(record);
      for (ChainPart part : parts(ChainView.of(record, Corpus.AS_OF))) {
        Resolution<Identified> found = links.resolve(Id.of(part.id()), Identified.class);
        assertThat(found).isInstanceOf(Resolution.Found.class);
        assertThat(((Resolution.Found<Identified>) found).target().at()).isEqualTo(part.at());
      }
    }
  }

  @Test
  void nothing_is_both_on_a_chain_and_loose() {
    for (FamilyRecord record : CORPUS) {
      ChainView view = ChainView.of(record, Corpus.AS_OF);
      Set<ChainPart> onChains =
          new HashSet<>(parts(new ChainView(view.asOf(), view.chains(), List.of())));
      assertThat(view.looseEnds()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(onChains);
    }
  }

  @Test
  void the_rules_about_missing_parts_speak_only_where_there_is_a_gap() {
    for (FamilyRecord record : CORPUS) {
      ChainView view = ChainView.of(record, Corpus.AS_OF);
      List<Finding> findings =
          Examiner.examine(record, Corpus.AS_OF, RuleSet.standard()).findings();
      assertThat(gaps(view, Gap.NO_GOAL)).containsAll(places(findings, "DAN-007"));
      assertThat(gaps(view, Gap.NO_SCALE)).containsAll(places(findings, "DAN-008"));
      assertThat(gaps(view, Gap.NO_RULE)).containsAll(onDangers(places(findings, "PLAN-001")));
      assertThat(gaps(view, Gap.NO_GROUNDS)).containsAll(onDangers(places(findings, "HARM-007")));
    }
  }

  private static List<Pointer> gaps(ChainView view, Gap gap) {
    return view.chains().stream()
        .filter(chain -> chain.gaps().contains(gap))
        .map(chain -> chain.danger().at())
        .toList();
  }

  private static List<Pointer> places(List<Finding> findings, String ruleId) {
    return findings.stream()
        .filter(finding -> finding.rule().id().equals(ruleId))
        .map(Finding::at)
        .toList();
  }

  private static List<Pointer> onDangers(List<Pointer> places) {
    return places.stream().filter(at -> at.toString().contains("/dangerStatements/")).toList();
  }

  @Test
  void the_chains_of_complete_records_are_whole() {
    for (long seed = 0; seed < 50; seed++) {
      FamilyRecord record =
          Families.seed(seed).complete().atStage(Stage.ONGOING_CASEWORK).generate().record();
      ChainView view = ChainView.of(record, Corpus.AS_OF);
      assertThat(view.chains()).isNotEmpty().allMatch(DangerChain::isWhole);
    }
  }
}
