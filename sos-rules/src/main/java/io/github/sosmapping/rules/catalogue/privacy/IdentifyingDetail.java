package io.github.sosmapping.rules.catalogue.privacy;

import io.github.sosmapping.core.text.Language;
import io.github.sosmapping.core.text.PlainText;
import io.github.sosmapping.core.text.TextOrigin;
import io.github.sosmapping.core.text.Translation;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.LocatedText;
import io.github.sosmapping.rules.NotAssessed;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.Topic;
import io.github.sosmapping.rules.text.Names;
import io.github.sosmapping.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Notices details in texts by which a stranger could tell who is meant. */
@RuleInfo(
    id = "PRIV-001",
    summary = "Detail in a text that could identify somebody",
    severity = Severity.WARNING,
    about = Topic.PRIVACY,
    notices = {
      "This text seems to hold a telephone number ({0}).",
      "This text seems to hold a postcode ({0}).",
      "This text seems to hold an NHS number ({0}).",
      "This text seems to hold an e-mail address ({0}).",
      "This text seems to hold a whole date of birth ({0}).",
      "This text seems to name somebody by more than the label the record uses ({0})."
    },
    asks = "Who will read this, and would they understand it just as well without this detail?",
    meets =
        "The texts speak of people by the labels of the record; no numbers or addresses of theirs"
            + " were noticed (texts: {0}).",
    sources = "own design")
public final class IdentifyingDetail implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    KnownNames known = new KnownNames(facts.record());
    // Only digits, marks and capitals count here, which every language has alike.
    Function<String, Words> others = Words.in(Names.none());
    Set<String> otherLanguages = new TreeSet<>();
    int looked = 0;
    for (LocatedText text : facts.texts()) {
      looked++;
      Search search = new Search(known, text);
      if (search.in(words(facts, text.text(), others), text.text().language(), otherLanguages)) {
        search.say(text.at(), out);
      }
      List<Translation> translations = text.text().translations();
      for (int i = 0; i < translations.size(); i++) {
        Translation translation = translations.get(i);
        if (search.in(others.apply(translation.text()), translation.language(), otherLanguages)) {
          search.say(text.at().to("translations", i), out);
        }
      }
    }
    for (String language : otherLanguages) {
      out.notAssessed(NotAssessed.Reason.NO_WORD_LIST, Pointer.ROOT, language);
    }
    if (!out.hasFindings() && otherLanguages.isEmpty() && looked > 0) {
      out.met(List.of(Pointer.ROOT), looked);
    }
  }

  private static Words words(Facts facts, PlainText text, Function<String, Words> others) {
    return text.language().isIn("en") ? facts.words(text).orElseThrow() : others.apply(text.text());
  }

  private static final class Search {

    private final KnownNames known;
    private final LocatedText place;
    private final List<Detail> found = new ArrayList<>(0);

    Search(KnownNames known, LocatedText place) {
      this.known = known;
      this.place = place;
    }

    /** Looks at a text; tells whether there is anything to say. */
    boolean in(Words words, Language language, Set<String> otherLanguages) {
      found.clear();
      String text = words.text();
      Glance glance = Glance.at(words);
      if (glance.hasDigits(Numbers.FEWEST_DIGITS)) {
        Numbers.find(text, found);
      }
      if (glance.code() && glance.hasDigits(Postcodes.FEWEST_DIGITS)) {
        Postcodes.find(text, found);
      }
      if (glance.hasDigits(BirthDates.FEWEST_DIGITS)) {
        BirthDates.find(text, found);
      }
      if (glance.atSign()) {
        Emails.find(text, found);
      }
      boolean english = language.isIn("en");
      if (!english && !text.isBlank()) {
        otherLanguages.add(language.tag());
      }
      // German writes every noun with a capital letter.
      if (!language.isIn("de") && glance.names()) {
        FullNames.find(text, known, english, found);
      }
      return !found.isEmpty();
    }

    void say(Pointer at, Outcome out) {
      for (Detail.Kind kind : Detail.Kind.values()) {
        say(kind, at, out);
      }
    }

    private void say(Detail.Kind kind, Pointer at, Outcome out) {
      List<Detail> ofKind = found.stream().filter(detail -> detail.kind() == kind).toList();
      if (ofKind.isEmpty()) {
        return;
      }
      List<Span> spans = ofKind.stream().map(Detail::span).toList();
      boolean sure = ofKind.stream().anyMatch(Detail::sure);
      out.finding(at)
          .spans(spans)
          .sentence(List.of(Detail.Kind.values()).indexOf(kind))
          .with(spans.size())
          .weighing(sure && !mayStand(kind) ? Severity.WARNING : Severity.ADVICE);
    }

    private boolean mayStand(Detail.Kind kind) {
      return switch (kind) {
        case PHONE, EMAIL -> isContact();
        case NAME -> place.text().origin().filter(TextOrigin.OWN_WORDS::equals).isPresent();
        default -> false;
      };
    }

    /** Where people are told how to reach each other, a number may have to stand. */
    private boolean isContact() {
      String owner = place.place().owner();
      String property = place.place().property();
      return (owner.equals("NetworkMember") && property.equals("contactHow"))
          || (owner.equals("PlanContact") && property.equals("how"));
    }
  }
}
