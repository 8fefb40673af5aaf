package io.github.sosmapping.json.internal.schema;

import io.github.sosmapping.core.basis.IntegrityException;
import io.github.sosmapping.json.ProblemCode;
import io.github.sosmapping.json.internal.codec.Contradiction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where in a document its contradictions stand. They are known by the ends of the objects that hold
 * them, and told in the order of the properties.
 *
 * <p>Not thread-safe.
 */
final class Contradictions {

  /** Where one stands. */
  record Place(ProblemCode code, String pointer, long offset) {}

  private static final Comparator<Place> BY_PLACE = Comparator.comparingLong(Place::offset);

  private final int most;
  private final List<Contradiction> contradictions;
  private final Set<String> properties;
  private final Path path = new Path();
  // For each open object, where the properties begin that may hold a contradiction.
  private final Deque<Map<String, Long>> open = new ArrayDeque<>();
  // The last one first, so that it can make way.
  private final PriorityQueue<Place> first = new PriorityQueue<>(BY_PLACE.reversed());
  private int next;

  private Contradictions(int most, List<Contradiction> contradictions) {
    this.most = most;
    this.contradictions = contradictions;
    this.properties =
        contradictions.stream().map(Contradiction::property).collect(Collectors.toSet());
  }

  /** The places that come first in the document, in its order, so many at most. */
  static List<Place> first(int most, List<Contradiction> contradictions, JsonParser tokens) {
    Contradictions search = new Contradictions(most, contradictions);
    search.run(tokens);
    List<Place> places = new ArrayList<>(search.first);
    places.sort(BY_PLACE);
    return places;
  }

  private void run(JsonParser tokens) {
    String property = null;
    for (JsonToken token = tokens.nextToken();
        token != null && next < contradictions.size();
        token = tokens.nextToken()) {
      String name = token == JsonToken.PROPERTY_NAME ? tokens.currentName() : null;
      path.follow(token, name);
      long offset = tokens.currentTokenLocation().getByteOffset();
      if (property != null) {
        open.element().put(property, offset);
      }
      property = name != null && properties.contains(name) ? name : null;
      if (token == JsonToken.START_OBJECT) {
        open.push(new HashMap<>());
      } else if (token == JsonToken.END_OBJECT) {
        end(offset + 1, open.pop());
      }
    }
  }

  private void end(long end, Map<String, Long> starts) {
    for (; next < contradictions.size() && contradictions.get(next).end() == end; next++) {
      Contradiction contradiction = contradictions.get(next);
      keep(contradiction, starts.get(contradiction.property()));
    }
  }

  private void keep(Contradiction contradiction, @Nullable Long start) {
    long offset = start == null ? 0 : start;
    if (first.size() == most) {
      if (offset >= first.element().offset()) {
        return;
      }
      first.remove();
    }
    String pointer = path.pointer() + "/" + contradiction.property();
    first.add(new Place(code(contradiction.code()), pointer, offset));
  }

  private static ProblemCode code(IntegrityException.Code code) {
    return switch (code) {
      case DUPLICATE_ID -> ProblemCode.DUPLICATE_ID;
      case NAMES_ITSELF -> ProblemCode.NAMES_ITSELF;
      case ENDS_BEFORE_START -> ProblemCode.ENDS_BEFORE_START;
      default -> ProblemCode.INTERNAL_FAULT;
    };
  }
}
