package io.github.sosmapping.testkit.internal.words;

import io.github.sosmapping.core.basis.ExtensionValue;
import io.github.sosmapping.core.basis.Extensions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What vendors may add and software may lose: every kind of value, under awkward names. */
public final class HardValues {

  private static final Extensions ALL = all();

  private HardValues() {}

  /** Returns values of every kind under two vendors' names. */
  public static Extensions extensions() {
    return ALL;
  }

  private static Extensions all() {
    ExtensionValue deep =
        ExtensionValue.ObjectValue.of(
            Map.of(
                "",
                new ExtensionValue.NullValue(),
                "__proto__",
                new ExtensionValue.TextValue("a/b~c"),
                "list",
                new ExtensionValue.ListValue(
                    List.of(
                        new ExtensionValue.TruthValue(false),
                        new ExtensionValue.ListValue(List.of()),
                        number("0.10"),
                        number("12345678901234567890.5")))));
    return Extensions.of(
        Map.of(
            "hard.example",
            ExtensionValue.ObjectValue.of(Map.of("deep", deep, "flag", number("-0.001"))),
            "other.example",
            ExtensionValue.ObjectValue.of(Map.of())));
  }

  private static ExtensionValue number(String digits) {
    return new ExtensionValue.NumberValue(new BigDecimal(digits));
  }
}
