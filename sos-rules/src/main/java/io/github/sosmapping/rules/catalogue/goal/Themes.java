package io.github.sosmapping.rules.catalogue.goal;

import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.WordTable;
import io.github.sosmapping.rules.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What texts are about, told by their words: a worry and its opposite (drinking and being sober)
 * are one theme. Starting values, to be lengthened as records show what they miss.
 */
final class Themes {

  private static final int STEM = 5;
  private static final int SHORTEST = 4;

  private static final List<String> GROUPS =
      List.of(
          "drink drank drunk drinking sober alcohol wine beer vodka bottle pub clear hungover",
          "drugs tablets pills weed cannabis smoke sober clear medicine medicines needles using",
          "shout shouts shouting row rows argue arguing argument angry anger temper yell scream calm"
              + " calmly calms quiet quietly soft softly voice voices kindly talk talks",
          "hit hits hitting push pushes slap kick grab grip pull throw throws hurt rough gentle gently"
              + " hold holds hands soft calm walks smack",
          "alone left leave leaves themselves himself herself unsupervised watch watches grown adult"
              + " adults someone somebody sits stays stay minds",
          "hungry hunger fed feed feeds food meal meals eat eats breakfast dinner lunch tea milk cook"
              + " cooks weight",
          "sleep sleeps asleep awake wake wakes night nights bed bedtime evening tired rest rested",
          "school nursery lessons class morning mornings late breakfast register learn behind",
          "dirty mess rubbish damp cold clean cleans tidy warm washed wash nappy nappies wet dry",
          "ill illness medicine doctor nurse hospital asthma inhaler diabetes insulin well healthy",
          "road street stairs window fire burn burned water fall fell door lock locks locked gate"
              + " open opens key keys cooker kettle",
          "touch touched touching private bathroom bedroom undress sexual alone door",
          "promise promises visit visits come comes cancel cancelled ring rings calls",
          "money debt rent phone key keys car lonely",
          "scared frightened afraid frighten worry relaxed cuddle cuddled held happy calm");

  // A bit for each group a word belongs to.
  private static final WordTable GROUPS_OF = groupsOf();

  private static final WordTable EVERYDAY =
      WordTable.of(
          """
          this that with from have been being more what there into over some them their they
          then than each every home life time make makes take takes keep keeps goes show shows
          which about still also very much many other same such these those while where because
          again nothing change changes looks after things thing when does both look looking know
          knows want wants need needs good safe safely care caring
          """);

  private Themes() {}

  private static WordTable groupsOf() {
    Map<String, Integer> groups = new HashMap<>();
    for (int group = 0; group < GROUPS.size(); group++) {
      for (String word : GROUPS.get(group).split(" ", -1)) {
        groups.merge(word, 1 << group, (a, b) -> a | b);
      }
    }
    return WordTable.of(groups);
  }

  /** Tells whether two wordings share a theme or a word that is not everybody's. */
  static boolean shared(List<Words> one, List<Words> other) {
    if ((groupsIn(one) & groupsIn(other)) != 0) {
      return true;
    }
    Set<String> left = stemsIn(one);
    for (String stem : stemsIn(other)) {
      if (left.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private static int groupsIn(List<Words> texts) {
    int groups = 0;
    for (Words words : texts) {
      for (int i = 0; i < words.count(); i++) {
        groups |= GROUPS_OF.number(words, i);
      }
    }
    return groups;
  }

  private static Set<String> stemsIn(List<Words> texts) {
    Set<String> stems = new HashSet<>();
    for (Words words : texts) {
      for (int i = 0; i < words.count(); i++) {
        if (isTelling(words, i)) {
          String word = words.word(i);
          stems.add(word.substring(0, Math.min(STEM, word.length())));
        }
      }
    }
    return stems;
  }

  private static boolean isTelling(Words words, int i) {
    return words.end(i) - words.start(i) >= SHORTEST
        && !words.isAny(i, Cue.CHILD, Cue.ADULT, Cue.PRONOUN)
        && !words.isAny(i, Cue.FUTURE, Cue.WORRIED, Cue.NEGATION)
        && !EVERYDAY.holds(words, i);
  }
}
