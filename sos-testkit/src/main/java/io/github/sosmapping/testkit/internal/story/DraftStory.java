package io.github.sosmapping.testkit.internal.story;

import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Lifecycle;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.family.Jurisdiction;
import io.github.sosmapping.core.family.Person;
import io.github.sosmapping.core.family.Stage;
import io.github.sosmapping.core.goal.NextStep;
import io.github.sosmapping.core.mapping.EmptyHeading;
import io.github.sosmapping.core.mapping.Heading;
import io.github.sosmapping.core.mapping.Mapping;
import io.github.sosmapping.core.mapping.MappingOccasion;
import io.github.sosmapping.core.network.SafetyNetwork;
import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.voice.DirectQuote;
import io.github.sosmapping.core.worry.DangerStatement;
import io.github.sosmapping.core.worry.PastHarm;
import io.github.sosmapping.testkit.Size;
import io.github.sosmapping.testkit.internal.words.Manner;
import io.github.sosmapping.testkit.internal.words.Slot;
import java.time.LocalDate;
import java.util.List;

/** Tells the beginning of a story: first notes, with what is missing said plainly. */
public final class DraftStory {

  private static final int ROOM_FOR_MORE = 3;
  private static final int ROOM_FOR_GOALS = 5;
  private static final int ROOM_FOR_THREE = 7;

  private final Tale tale;
  private final boolean more;
  private final boolean goals;
  private final LocalDate day;

  private DraftStory(Tale tale, boolean more, boolean goals) {
    this.tale = tale;
    this.more = more;
    this.goals = goals;
    this.day = tale.outline().map(0);
  }

  /**
   * Returns the record of a beginning.
   *
   * @param kilobytes about how large it may be; 0 when only the size says so
   */
  public static FamilyRecord tell(
      long seed, LocalDate asOf, Stage stage, Size size, int kilobytes, Manner manner) {
    boolean small = kilobytes > 0 && kilobytes < ROOM_FOR_THREE;
    Size asked = kilobytes > 0 ? Size.LARGE : size;
    Size one = small ? Size.SMALL : new Size(asked.children(), asked.dangers(), 1, 1);
    Tale tale = CompleteStory.tale(seed, asOf, Stage.INTAKE, one, manner);
    boolean more = kilobytes == 0 ? tale.dice().percent(75) : kilobytes >= ROOM_FOR_MORE;
    boolean goals =
        more && (kilobytes == 0 ? tale.dice().percent(60) : kilobytes >= ROOM_FOR_GOALS);
    return HardRecord.of(new DraftStory(tale, more, goals).record(seed, stage), manner.hard());
  }

  private FamilyRecord record(long seed, Stage stage) {
    People people = new People(tale, Jurisdiction.ENGLAND);
    FamilyRecord.Builder record =
        FamilyRecord.builder()
            .id(Id.of("invented-draft-" + Long.toHexString(seed)))
            .language(Language.ENGLISH_GB)
            .stage(stage)
            .jurisdiction(OpenTerm.of(Jurisdiction.ENGLAND))
            .openedOn(tale.outline().opened())
            .children(people.children())
            .people(more ? people.others() : known(people.others()))
            .addMapping(map())
            .extensions(CompleteStory.invented(tale, seed));
    if (more) {
      Network network = new Network(tale);
      record.network(SafetyNetwork.builder().addSearches(network.search()).build());
      record.addChildVoice(quote());
    }
    return record.build();
  }

  private List<Person> known(List<Person> people) {
    Strand first = tale.strands().get(0);
    List<String> known =
        List.of(
            first.parent().id().value(),
            first.helper().id().value(),
            first.neighbour().id().value(),
            tale.cast().job().worker().id().value());
    return people.stream().filter(one -> known.contains(one.id().value())).toList();
  }

  private DirectQuote quote() {
    Strand first = tale.strands().get(0);
    return DirectQuote.builder()
        .id(Id.of("voice-1"))
        .child(first.kid().id())
        .heldOn(day)
        .worker(tale.cast().job().worker().id())
        .addEntry(
            new Voices(tale)
                .own(
                    first,
                    first.theme(),
                    "worry",
                    day,
                    new Voices.Identity(Id.widen(first.danger(0)))))
        .build();
  }

  private Mapping map() {
    Mapping.Builder map =
        Mapping.builder()
            .id(Maps.id(0))
            .status(Lifecycle.DRAFT)
            .heldOn(day)
            .occasion(OpenTerm.of(MappingOccasion.VISIT))
            .notSharedReason(tale.common("draft.not.shared", tale.strands().get(0), soon()))
            .provenance(tale.met(day));
    for (Strand strand : tale.strands()) {
      map.addDangerStatement(danger(strand));
      if (more) {
        map.addPastHarm(harm(strand));
        map.addExistingStrength(new GoodColumn(tale).strength(strand, 0, 1));
      }
      if (goals) {
        map.addSafetyGoal(new ActionColumn(tale).firstWords(strand));
        map.addComplicatingFactor(new WorryColumn(tale).factor(strand, 0));
        map.addSafetyScale(new Scales(tale).firstNumber(strand));
      }
    }
    map.addNextStep(step());
    if (!more) {
      map.addEmptyHeading(empty(Heading.STRENGTHS));
    }
    if (!goals) {
      map.addEmptyHeading(empty(Heading.GOALS));
    }
    return map.addEmptyHeading(empty(Heading.SAFETY)).build();
  }

  private LocalDate soon() {
    return tale.outline().asOf().plusDays(3);
  }

  private EmptyHeading empty(Heading heading) {
    return EmptyHeading.builder()
        .heading(heading)
        .note(tale.common("no.plan.yet", tale.strands().get(0), soon()))
        .build();
  }

  private PastHarm harm(Strand strand) {
    LocalDate earlier = tale.outline().opened().minusDays(3);
    return PastHarm.builder()
        .id(strand.harm(0))
        .status(Lifecycle.DRAFT)
        .addChild(strand.kid().id())
        .behaviour(tale.theme("harm", strand, earlier))
        .frequency(tale.common("draft.harm", strand, earlier))
        .build();
  }

  private DangerStatement danger(Strand strand) {
    Who worker = tale.cast().job().worker();
    strand.scene().put(Slot.WORRIERS, worker.name() + " and " + strand.helper().name());
    PlainText text = tale.common("draft.danger", strand, day);
    DangerStatement.Builder danger =
        DangerStatement.builder()
            .id(strand.danger(0))
            .status(Lifecycle.DRAFT)
            .addChild(strand.kid().id())
            .addWhoIsWorried(worker.id())
            .fullText(text);
    if (more) {
      danger.addGroundedInHarm(strand.harm(0));
    }
    return danger.build();
  }

  private NextStep step() {
    Strand first = tale.strands().get(0);
    return NextStep.builder()
        .id(Id.of("step-1"))
        .action(tale.common("draft.step", first, soon()))
        .addBy(tale.cast().job().worker().id())
        .dueOn(soon())
        .build();
  }
}
