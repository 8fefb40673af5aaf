package io.github.sosmapping.cli.internal.report;

import io.github.sosmapping.cli.internal.check.Checked;
import io.github.sosmapping.cli.internal.check.Report;
import io.github.sosmapping.cli.internal.check.Setting;
import io.github.sosmapping.cli.internal.check.Summary;
import io.github.sosmapping.cli.internal.console.Sink;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.rules.chain.ChainPart;
import io.github.sosmapping.rules.chain.ChainView;
import io.github.sosmapping.rules.chain.DangerChain;
import io.github.sosmapping.rules.chain.Gap;
import io.github.sosmapping.rules.chain.GoalChain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The chains of records for people: a danger, what it rests on, what answers it. */
final class ChainText implements Report {

  private static final int AT_DANGER = 2;
  private static final int AT_GOAL = 6;

  private final Sink out;
  private final TextPage page;
  private final Setting setting;
  private final TextReport others;

  ChainText(Sink out, Setting setting) {
    this.out = out;
    this.page = new TextPage(out, setting.colour());
    this.setting = setting;
    this.others = new TextReport(out, setting);
  }

  @Override
  public void begin() {}

  @Override
  public void add(Checked checked) {
    Optional<FamilyRecord> record = checked.record();
    if (record.isEmpty()) {
      others.add(checked);
      return;
    }
    page.title(TextReport.title(checked));
    new OfRecord(record.get()).add(ChainView.of(record.get(), setting.asOf()));
    page.blank();
    out.flush();
  }

  @Override
  public void end(Summary summary) {
    page.paragraph(0, Texts.get("chain.reminder", setting.asOf()));
  }

  /** What there is to tell of one record. */
  private final class OfRecord {

    private final Optional<ChainWords> words;

    OfRecord(FamilyRecord record) {
      this.words = setting.quote() ? Optional.of(new ChainWords(record)) : Optional.empty();
    }

    void add(ChainView view) {
      if (view.chains().isEmpty()) {
        page.blank();
        page.paragraph(AT_DANGER, Texts.get("chain.none"));
      }
      view.chains().forEach(this::addDanger);
      if (!view.looseEnds().isEmpty()) {
        page.heading(Texts.get("chain.loose"));
        page.paragraph(AT_DANGER, Texts.get("chain.loose.note"));
        addParts(AT_DANGER, "-", view.looseEnds());
      }
    }

    private void addDanger(DangerChain chain) {
      String danger = place(chain.danger());
      page.heading(danger.substring(0, 1).toUpperCase(Locale.ROOT) + danger.substring(1));
      addWords(AT_DANGER, chain.danger());
      addParts(AT_DANGER, Texts.get("chain.harm"), chain.harms());
      if (chain.pattern()) {
        page.entry(AT_DANGER, Texts.get("chain.harm"), Texts.get("chain.pattern"));
      }
      addGap(AT_DANGER, Gap.NO_GROUNDS, chain.gaps());
      addParts(AT_DANGER, Texts.get("chain.scale"), chain.scales());
      addParts(AT_DANGER, Texts.get("chain.rule"), chain.rules());
      chain.goals().forEach(this::addGoal);
      chain.gaps().stream()
          .filter(gap -> gap != Gap.NO_GROUNDS)
          .forEach(gap -> addGap(AT_DANGER, gap, chain.gaps()));
    }

    private void addGoal(GoalChain goal) {
      addParts(AT_DANGER, Texts.get("chain.goal"), List.of(goal.goal()));
      addParts(AT_GOAL, Texts.get("chain.scale"), goal.scales());
      addParts(AT_GOAL, Texts.get("chain.step"), goal.steps());
      addParts(AT_GOAL, Texts.get("chain.rule"), goal.rules());
      goal.gaps().forEach(gap -> addGap(AT_GOAL, gap, goal.gaps()));
    }

    private void addParts(int indent, String start, List<ChainPart> parts) {
      for (ChainPart part : parts) {
        page.entry(indent, start, place(part));
        addWords(indent + 2, part);
      }
    }

    private void addGap(int indent, Gap gap, List<Gap> gaps) {
      if (gaps.contains(gap)) {
        page.entry(indent, "?", Texts.get("chain." + Texts.word(gap)));
      }
    }

    private void addWords(int indent, ChainPart part) {
      words.ifPresent(
          known -> known.of(part).forEach(quote -> page.paragraph(indent, quote.shown())));
    }

    private static String place(ChainPart part) {
      return Places.withPointer(part.at().toString());
    }
  }
}
