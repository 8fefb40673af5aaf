package io.github.sosmapping.rules.catalogue.plan;

import io.github.sosmapping.rules.Span;
import io.github.sosmapping.rules.text.Cue;
import io.github.sosmapping.rules.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * A main clause in which somebody attends a service.
 *
 * @param spans where the verb and the service stand
 * @param isTest whether the service is a test and nothing more
 */
record ServiceClause(List<Span> spans, boolean isTest) {

  // How far a verb reaches: "completes the first six weekly sessions".
  private static final int REACH = 6;

  /** Looks for the first such clause. */
  static Optional<ServiceClause> in(Words words) {
    boolean condition = false;
    for (int i = 0; i < words.count(); i++) {
      boolean newSentence = i == 0 || words.sentenceOf(i) != words.sentenceOf(i - 1);
      // Behind if or while it is about a time when others step in, not about the rule itself.
      condition = (!newSentence && condition) || Conditions.opensAt(words, i);
      if (condition || !isVerb(words, i)) {
        continue;
      }
      int service = service(words, i);
      if (service >= 0) {
        return Optional.of(
            new ServiceClause(List.of(words.span(i), words.span(service)), isTest(words, service)));
      }
    }
    return Optional.empty();
  }

  private static boolean isVerb(Words words, int i) {
    if (words.is(i, Cue.SERVICE_VERB)) {
      return true;
    }
    boolean goes = words.isWord(i, "go") || words.isWord(i, "goes");
    boolean to = i + 1 < words.count() && words.isWord(i + 1, "to");
    return (goes && to) || words.isWord(i, "keeps") || words.isWord(i, "keep");
  }

  /** The service this verb is about, or -1; care for the child's own appointments is none. */
  private static int service(Words words, int verb) {
    boolean passive = verb > 0 && (words.isWord(verb - 1, "be") || words.isWord(verb - 1, "is"));
    int from = passive ? Math.max(0, verb - REACH) : verb;
    for (int i = from; i < words.count() && i <= verb + REACH; i++) {
      if (words.sentenceOf(i) != words.sentenceOf(verb)) {
        continue;
      }
      if (words.is(i, Cue.CHILD) && i > verb) {
        return -1;
      }
      if (words.is(i, Cue.SERVICE)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTest(Words words, int service) {
    return words.isWord(service, "testing")
        || words.isWord(service, "tests")
        || words.isWord(service, "test");
  }
}
