package example.cases;

import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.testkit.jqwik.RecordCompleteness;
import java.util.Set;

/** The case system with one bug each; not run by itself, because it has to fail. */
abstract class Seeded implements RecordCompleteness {

  private final CaseSystem system;

  Seeded(Bug bug) {
    system = new CaseSystem(Set.of(bug));
  }

  @Override
  public byte[] export(FamilyRecord record) {
    system.store(record);
    return system.export(record.id().value());
  }

  static final class CutAt255 extends Seeded {
    CutAt255() {
      super(Bug.CUT_AT_255);
    }
  }

  static final class NoPictures extends Seeded {
    NoPictures() {
      super(Bug.NO_PICTURES);
    }
  }

  static final class Trimmed extends Seeded {
    Trimmed() {
      super(Bug.TRIMMED);
    }
  }

  static final class OneTranslation extends Seeded {
    OneTranslation() {
      super(Bug.ONE_TRANSLATION);
    }
  }

  static final class Midnight extends Seeded {
    Midnight() {
      super(Bug.MIDNIGHT);
    }
  }

  static final class WholeNumbers extends Seeded {
    WholeNumbers() {
      super(Bug.WHOLE_NUMBERS);
    }
  }

  static final class OneRatingEach extends Seeded {
    OneRatingEach() {
      super(Bug.ONE_RATING_EACH);
    }
  }

  static final class ChildrenByPlace extends Seeded {
    ChildrenByPlace() {
      super(Bug.CHILDREN_BY_PLACE);
    }
  }

  static final class PeopleByLabel extends Seeded {
    PeopleByLabel() {
      super(Bug.PEOPLE_BY_LABEL);
    }
  }

  static final class OneWorried extends Seeded {
    OneWorried() {
      super(Bug.ONE_WORRIED);
    }
  }

  static final class SavedIsAgreed extends Seeded {
    SavedIsAgreed() {
      super(Bug.SAVED_IS_AGREED);
    }
  }

  static final class OwnPropertiesOnly extends Seeded {
    OwnPropertiesOnly() {
      super(Bug.OWN_PROPERTIES_ONLY);
    }
  }

  static final class SortedByDate extends Seeded {
    SortedByDate() {
      super(Bug.SORTED_BY_DATE);
    }
  }

  static final class EmptyDay extends Seeded {
    EmptyDay() {
      super(Bug.EMPTY_DAY);
    }
  }
}
