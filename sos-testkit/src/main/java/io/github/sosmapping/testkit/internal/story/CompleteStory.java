package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Jurisdiction;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.testkit.Size;
import io.github.sosmapping.testkit.internal.words.Bank;
import io.github.sosmapping.testkit.internal.words.Dice;
import io.github.sosmapping.testkit.internal.words.Manner;
import io.github.sosmapping.testkit.internal.words.Scene;
import io.github.sosmapping.testkit.internal.words.Scribe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells a whole story, from the first call to where the work stands. */
public final class CompleteStory {

  private static final List<Jurisdiction> PLACES =
      List.of(
          Jurisdiction.ENGLAND,
          Jurisdiction.ENGLAND,
          Jurisdiction.WALES,
          Jurisdiction.SCOTLAND,
          Jurisdiction.NORTHERN_IRELAND,
          Jurisdiction.IRELAND);

  private CompleteStory() {}

  /** Returns the record of a story. */
  public static FamilyRecord tell(
      long seed, LocalDate asOf, Stage stage, Size size, Manner manner) {
    Tale tale = tale(seed, asOf, stage, size, manner);
    Outline outline = tale.outline();
    Jurisdiction place = Dice.of(seed, 2).one(PLACES);
    People people = new People(tale, place);
    FamilyTree tree = new FamilyTree(tale);
    Network network = new Network(tale);
    Path path = new Path(tale);
    Learning learning = new Learning(tale);
    FamilyRecord.Builder record =
        FamilyRecord.builder()
            .id(Id.of("invented-" + Long.toHexString(seed)))
            .revision(tale.scribe().label(Integer.toString(outline.last() + 1)))
            .language(Language.ENGLISH_GB)
            .stage(stage)
            .stageSince(outline.isClosed() ? outline.now() : outline.map(0))
            .jurisdiction(OpenTerm.of(place))
            .statutoryStatus(tale.scribe().label(status(stage)))
            .openedOn(outline.opened())
            .children(people.children())
            .people(people.others())
            .genogram(tree.tree())
            .ecomap(tree.ties())
            .network(network.network())
            .mappings(new Maps(tale).all())
            .childVoices(new Voices(tale).all())
            .safetyPlans(new Plans(tale, new PlanRules(tale)).all())
            .wordsAndPictures(new StoryBooks(tale).all())
            .meetings(network.meetings())
            .reviews(path.reviews())
            .addSupervision(learning.supervision())
            .events(learning.events())
            .extensions(invented(tale, seed));
    if (!outline.onlyImmediatePlan()) {
      record.trajectory(path.trajectory()).addAppreciativeInquiry(learning.inquiry());
    }
    if (outline.last() > 1) {
      record.addAudit(learning.audit());
    }
    if (outline.isClosed()) {
      record.closedOn(outline.now());
    }
    return HardRecord.of(record.build(), manner.hard());
  }

  static Tale tale(long seed, LocalDate asOf, Stage stage, Size size, Manner manner) {
    Scribe scribe = new Scribe(Dice.of(seed, 1), manner);
    Outline outline = Outline.of(Dice.of(seed, 3), asOf, stage, size);
    Cast cast = Casting.cast(Dice.of(seed, 4), scribe, outline);
    return new Tale(
        Dice.of(seed, 5), scribe, cast, outline, strands(Dice.of(seed, 6), cast, outline));
  }

  private static List<Strand> strands(Dice dice, Cast cast, Outline outline) {
    List<Strand> found = new ArrayList<>();
    List<Bank> taken = new ArrayList<>();
    List<Kid> kids = cast.kids();
    for (int i = 0; i < outline.size().dangers(); i++) {
      Kid kid = kids.get(i % kids.size());
      Bank theme = Themes.pick(dice, kid, cast, taken);
      taken.add(theme);
      boolean other = dice.percent(25);
      Who parent = cast.parents().get(other && cast.together() ? 1 : 0);
      boolean foundLater = i == 2 && outline.last() > 1;
      Scene scene = new Scene(outline.asOf());
      found.add(new Strand(i + 1, theme, kid, parent, foundLater ? 1 : 0, cast, scene));
    }
    return found;
  }

  private static String status(Stage stage) {
    return switch (stage) {
      case EARLY_HELP -> "Family support plan";
      case INTAKE -> "First look at a worry";
      case INVESTIGATION_ASSESSMENT -> "Assessment under way";
      case ONGOING_CASEWORK -> "Child protection plan";
      case CHILDREN_IN_CARE -> "Cared for by kin";
      case CLOSED -> "Work ended";
    };
  }

  static Extensions invented(Tale tale, long seed) {
    ExtensionValue words =
        new ExtensionValue.TextValue(
            tale.scribe().labelled("Invented for a test from seed " + seed));
    return Extensions.of(
        Map.of("sosmapping.testkit", ExtensionValue.ObjectValue.of(Map.of("note", words))));
  }
}
