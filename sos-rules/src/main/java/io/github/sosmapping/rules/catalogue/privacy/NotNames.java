package io.github.sosmapping.rules.catalogue.privacy;

import java.util.Arrays;
import java.util.Set;

/** English words that stand with a capital letter and are nobody's name. */
final class NotNames {

  /** What makes a row of capitals a day, a place, an office, a law, a tool, a people or a book. */
  private static final Set<String> THINGS =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
          thursdays fridays saturdays sundays january february march april may june july august
          september october november december spring summer autumn winter christmas easter eid
          ramadan diwali hanukkah halloween whitsun bank holiday day days eve night nights year
          years week term festival birthday boxing new
          street road lane avenue close drive way terrace crescent court place square gardens park
          hill green common river beach bay island valley valleys house houses home hall flat
          building centre center library station bridge town city village north south east west
          great upper lower port saint st mount lake farm field fields
          school schools primary secondary infant infants junior academy college university nursery
          reception key stage hospital surgery clinic practice health visitor medical accident
          emergency church chapel mosque temple gurdwara synagogue club group groups team teams
          league united rovers athletic cup café cafe shop stores market bakery express police force
          council county borough authority government ministry department office service services
          agency trust foundation charity society association federation aid line helpline
          social worker workers care carer carers support family families network meeting conference
          review core child children kids young people person parents mother mothers father fathers
          act order plan plans programme program project scheme course register protection
          safeguarding assessment section part tribunal justice legal court officer team
          manager nurse teacher doctor head deputy chair chairman reviewing independent
          signs safety danger statement statements goal goals scale scales past harm words pictures
          three wizard fairy dreams worries good things map mapping group supervision appreciative
          inquiry existing strengths complicating factor factors next step steps bottom lines
          british english welsh scottish irish french polish urdu punjabi arabic somali romanian
          african asian american european caribbean chinese indian pakistani muslim christian hindu
          sikh jewish catholic church sign language braille english wales england scotland ireland
          britain kingdom london cardiff
          women women's men men's alcoholics narcotics anonymous freedom sure start youth citizens
          advice credit universal benefit housing money food war wars pig potter bear man tv
          mum mam mummy mam mom dad daddy gran granny grandma grandad grandpa grandfather grandmother
          nan nana nain taid mamgu tadcu uncle auntie aunty aunt cousin brother sister baby little
          big old young first second third last
          """);

  /** Words that open a sentence before a name, so that the pair looks like a full name. */
  private static final Set<String> OPENERS =
      words(
          """
          a an and after all also although any as ask asked at because before both but by can could
          did do does each either even every everyone for from had has have he her here his how if in
          is it its later let like maybe most my neither no nobody none nor not now of on once one
          only or our perhaps please she should since so some somebody someone sometimes soon still
          tell that the their then there these they this those though to today tomorrow tonight two
          until usually was we were what when whenever where which while who why will with without
          would yes yesterday yet you your really sadly usually early finally recently lately luckily
          hopefully suddenly clearly normally possibly
          """);

  /** Words before a row of capitals that show it is a place or a thing. */
  private static final Set<String> BEFORE_THINGS =
      words(
          """
          the a an this that these our your my its in at near around outside inside towards into
          through across on called reads read watch watches watched watching likes plays played
          """);

  /** Words behind a full name at the start of a sentence. */
  private static final Set<String> DOES =
      words(
          """
          is was has had will would can could may might must said says told came comes lives lived
          works worked did does gave went saw rang
          """);

  /** Titles, with blanks between them. */
  static final String TITLES = "mr mrs ms miss mx dr prof professor rev reverend";

  private static final Set<String> TITLE_WORDS = words(TITLES);

  private NotNames() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.trim().replace('\n', ' ').split(" ", -1)));
  }

  static boolean isThing(NameWord word) {
    return THINGS.contains(word.lower());
  }

  static boolean isOpener(NameWord word) {
    return OPENERS.contains(word.lower());
  }

  static boolean showsThing(NameWord word) {
    return BEFORE_THINGS.contains(word.lower());
  }

  static boolean isDoing(NameWord word) {
    return DOES.contains(word.lower());
  }

  static boolean isTitle(NameWord word) {
    return isTitle(word.lower());
  }

  static boolean isTitle(String lower) {
    return TITLE_WORDS.contains(lower);
  }
}
