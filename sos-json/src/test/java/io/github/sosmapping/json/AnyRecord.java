package io.github.sosmapping.json;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import io.github.sosmapping.core.basis.Id;
import io.github.sosmapping.core.basis.Label;
import io.github.sosmapping.core.basis.OpenTerm;
import io.github.sosmapping.core.family.FamilyRecord;
import io.github.sosmapping.core.scale.ScaleValue;
import io.github.sosmapping.core.text.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Records made of arbitrary values through the builders; the same seed makes the same record. */
final class AnyRecord {

  private static final String[] TEXTS = {
    "",
    " ",
    "Mia",
    "\u0000",
    "\b\t\n\u000B\f\r\u001B",
    "\"\\/",
    "\u007F\u0085\u00A0",
    "e\u0301é",
    "\u200F\u202Eabc\u202C",
    "\u2028\u2029",
    "\uFEFF",
    "\uFFFD\uFFFE\uFFFF",
    "\uD83D\uDC68\u200D\uD83D\uDC67",
    "\uDBFF\uDFFF",
    "</script><!--",
    "{{0}}%s${x}",
    "Ŵyn a Siân",
    "مرحبا",
    "日本語",
    "null",
    "NaN",
    "1.0",
    "x".repeat(9_000),
    "é".repeat(3_000)
  };
  private static final String[] NAMES = {
    "",
    "__proto__",
    "constructor",
    "additionalProperties",
    "@type",
    "@class",
    "$ref",
    "$schema",
    "id",
    "extensions",
    "a/b~c",
    "~0~1",
    "\u0000",
    "\n",
    "é",
    "\uD83C\uDFE0",
    "0",
    "-1",
    "null",
    "n".repeat(3_000)
  };
  private static final String[] NUMBERS = {
    "0",
    "-0.0",
    "1",
    "-1",
    "0.1",
    "1.10",
    "1E+2",
    "1E-400",
    "1E+999",
    "9007199254740993",
    "1234567890123456789012345678901234567890",
    "3.14159265358979323846264338327950288419716939937510"
  };

  private final Random random;
  private final boolean whole;
  private final boolean draft;
  private int next;

  private AnyRecord(long seed, boolean whole, boolean draft) {
    this.random = new Random(seed);
    this.whole = whole;
    this.draft = draft;
  }

  /** A record in which every property of schema version 1.0 may be there or not. */
  static FamilyRecord of(long seed) {
    return (FamilyRecord) new AnyRecord(seed, false, false).object(FamilyRecord.class);
  }

  /** A record in which every property may be there or not, those of the latest version too. */
  static FamilyRecord latest(long seed) {
    return (FamilyRecord) new AnyRecord(seed, false, true).object(FamilyRecord.class);
  }

  /** A record in which every property of every type is there. */
  static FamilyRecord whole(long seed) {
    return (FamilyRecord) new AnyRecord(seed, true, true).object(FamilyRecord.class);
  }

  private Object object(Class<?> type) {
    Object builder = Shape.builder(type);
    for (Shape shape : Shape.of(type)) {
      if (shape.name().equals("acknowledgements")) {
        if (draft) {
          shape.set(builder, values(shape));
        }
      } else if (shape.required() || whole || random.nextInt(3) == 0) {
        shape.set(builder, shape.list() ? values(shape) : value(shape));
      }
    }
    return Shape.build(builder);
  }

  private List<Object> values(Shape shape) {
    List<Object> values = new ArrayList<>();
    if (whole && shape.raw().isSealed()) {
      for (Class<?> permitted : shape.raw().getPermittedSubclasses()) {
        values.add(object(permitted));
      }
      return values;
    }
    int count = whole ? 1 : random.nextInt(3);
    for (int i = 0; i < count; i++) {
      values.add(value(shape));
    }
    return values;
  }

  private Object value(Shape shape) {
    Class<?> raw = shape.raw();
    return switch (raw.getSimpleName()) {
      case "String" -> text();
      case "Id" -> Id.of(id());
      case "Label" -> Label.of(label());
      case "Language" ->
          Language.of(pick("en-GB", "cy", "EN", "bfi", "de-1996", "sl-x-12345678-a"));
      // One day, so that no end lies before its start; other days are tried elsewhere.
      case "LocalDate" -> LocalDate.of(2024, 2, 29);
      case "YearMonth" -> YearMonth.of(random.nextInt(10_000), 1 + random.nextInt(12));
      case "ScaleValue" -> ScaleValue.of(random.nextInt(21) / 2.0);
      case "boolean", "Boolean" -> random.nextBoolean();
      case "int", "Integer" -> 1 + random.nextInt(10);
      case "OpenTerm" -> openTerm(shape.term());
      case "Extensions" -> extensions();
      default -> {
        if (raw.isEnum()) {
          yield raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        yield object(raw.isSealed() ? pick(raw.getPermittedSubclasses()) : raw);
      }
    };
  }

  private String text() {
    return pick(TEXTS) + (random.nextBoolean() ? pick(TEXTS) : "");
  }

  private String id() {
    String id = "i" + next++ + pick("", ".", "_:-", "-A.b");
    return random.nextInt(20) == 0 ? id + "z".repeat(100 - id.length()) : id;
  }

  private String label() {
    return pick("Mia", "Siân", " ", "\u0085", "\"\\", "\uD83C\uDFE0".repeat(200), "l".repeat(200));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private OpenTerm<?> openTerm(Class<?> term) {
    if (random.nextInt(3) == 0) {
      return OpenTerm.vendor(pick("v:T", "vendor.example:A_b.c-1", "0:0", "a".repeat(100) + ":B"));
    }
    return OpenTerm.of((Enum) pick(term.getEnumConstants()));
  }

  private Extensions extensions() {
    Map<String, ExtensionValue.ObjectValue> byNamespace = new TreeMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      byNamespace.put(pick("vendor.example", "a", "0-.", "x".repeat(100)), object(3));
    }
    return Extensions.of(byNamespace);
  }

  private ExtensionValue.ObjectValue object(int depth) {
    Map<String, ExtensionValue> properties = new TreeMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      properties.put(pick(NAMES), extensionValue(depth));
    }
    return ExtensionValue.ObjectValue.of(properties);
  }

  private ExtensionValue extensionValue(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> new ExtensionValue.TextValue(text());
      case 1 -> new ExtensionValue.NumberValue(new BigDecimal(pick(NUMBERS)));
      case 2 -> new ExtensionValue.TruthValue(random.nextBoolean());
      case 3 -> new ExtensionValue.NullValue();
      case 4 ->
          new ExtensionValue.NumberValue(
              new BigDecimal(new BigInteger(200, random), random.nextInt(100) - 50));
      case 5 -> {
        List<ExtensionValue> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          values.add(extensionValue(depth - 1));
        }
        yield new ExtensionValue.ListValue(values);
      }
      default -> object(depth - 1);
    };
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
