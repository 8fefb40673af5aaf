package io.github.sosmapping.rules.catalogue.link;

import io.github.sosmapping.core.links.LinkProblem;
import io.github.sosmapping.core.walk.Pointer;
import io.github.sosmapping.rules.Facts;
import io.github.sosmapping.rules.Outcome;
import io.github.sosmapping.rules.Rule;
import io.github.sosmapping.rules.RuleInfo;
import io.github.sosmapping.rules.Severity;
import io.github.sosmapping.rules.Topic;
import java.util.List;

/** Notices links that lead to nothing, to several things or to something of another kind. */
@RuleInfo(
    id = "LINK-001",
    summary = "Link that cannot be followed",
    severity = Severity.ERROR,
    about = Topic.LINK,
    notices = {
      "This names {0} that is not in the record.",
      "This names {0} by an id that more than one thing in the record has.",
      "This should name {0}, and names something of another kind.",
      "This is {0} whose id is used for something else in the record as well."
    },
    asks = "What was meant to stand here, and did it get lost when the record was put together?",
    meets = "Every link in the record leads to one thing of the right kind.",
    acknowledgeable = false,
    sources = "own design")
public final class LinkLeadsNowhere implements Rule {

  @Override
  public void examine(Facts facts, Outcome out) {
    for (LinkProblem problem : facts.links().problems()) {
      out.finding(problem.at()).sentence(sentence(problem.kind())).with(words(problem.target()));
    }
    if (!out.hasFindings()) {
      out.met(List.of(Pointer.ROOT));
    }
  }

  private static int sentence(LinkProblem.Kind kind) {
    return switch (kind) {
      case DANGLING -> 0;
      case AMBIGUOUS -> 1;
      case WRONG_KIND -> 2;
      case ID_USED_TWICE -> 3;
    };
  }

  /** The name of a type as one would say it: DangerStatement becomes a danger statement. */
  private static String words(String typeName) {
    if (typeName.equals("Individual")) {
      return "a child or person";
    }
    if (typeName.equals("Identified")) {
      return "something";
    }
    StringBuilder words = new StringBuilder(typeName.length() + 4);
    for (int i = 0; i < typeName.length(); i++) {
      char c = typeName.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        if (i > 0) {
          words.append(' ');
        }
        words.append((char) (c + 32));
      } else {
        words.append(c);
      }
    }
    String article = "aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ";
    return article + words;
  }
}
