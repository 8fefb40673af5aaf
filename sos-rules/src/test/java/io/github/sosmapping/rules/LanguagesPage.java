package io.github.sosmapping.rules;

import io.github.sosmapping.rules.internal.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The text of docs/languages.md, made from the sentences there are. */
final class LanguagesPage {

  private LanguagesPage() {}

  /** Returns the keys of all sentences of a rule. */
  static List<String> keys(RuleLabel rule) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < rule.sentences(); i++) {
      keys.add(rule.id() + ".notices." + i);
    }
    keys.add(rule.id() + ".asks");
    keys.add(rule.id() + ".meets");
    return keys;
  }

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append("# Languages\n\n");
    page.append("In which languages rules say what they noticed. English is complete; whatever");
    page.append(" another language lacks is told in\nEnglish. Rules that judge by words read");
    page.append(" English only, so their sentences stay in English for now.\n\n");
    page.append("| Language | Rules that judge by structure | Rules that judge by words |");
    page.append(" Sentences | Reviewed by a practitioner |\n|---|---|---|---|---|\n");
    page.append(row("English", "en"));
    for (String language : Catalogue.languages()) {
      page.append(row(Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH), language));
    }
    page.append(
        "\nEvery Welsh sentence awaits review by a practitioner who works in Welsh; the words");
    page.append(" for the parts of a record are working\nwords. The sentences stand in");
    page.append(" `sentences_<language>.properties`, and as people read them under");
    page.append(
        " [sentences](../sos-rules/src/test/resources/sentences).\nHeadings of reports and");
    page.append(" the pages on rules are in English.\n\n");
    page.append("This page is made from the files; the build compares it.\n");
    return page.toString();
  }

  private static String row(String name, String language) {
    Set<String> known = Sentences.keys(language);
    int structure = 0;
    int structureKnown = 0;
    int words = 0;
    int wordsKnown = 0;
    int sentences = 0;
    for (Rule rule : Catalogue.rules()) {
      RuleLabel label = RuleLabel.of(rule.getClass());
      List<String> keys = keys(label);
      boolean whole = language.equals("en") || known.containsAll(keys);
      sentences += keys.size();
      if (label.textOnly()) {
        words++;
        wordsKnown += whole ? 1 : 0;
      } else {
        structure++;
        structureKnown += whole ? 1 : 0;
      }
    }
    int there = language.equals("en") ? sentences : known.size();
    return String.format(
        Locale.ROOT,
        "| %s (`%s`) | %d of %d | %d of %d | %d of %d | no |\n",
        name,
        language,
        structureKnown,
        structure,
        wordsKnown,
        words,
        there,
        sentences);
  }
}
