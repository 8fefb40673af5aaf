package io.github.sosmapping.examples.mapping;

/**
 * Something that did not become part of a record. Holds no words of the export: where they stand is
 * enough to find them.
 *
 * @param line line of the file on which the row begins, from 1
 * @param column name of the column; empty for the whole row
 * @param what what is wrong
 * @param todo what somebody can do about it
 */
record Trouble(int line, String column, String what, String todo) {

  /** Returns a line of the list of troubles. */
  String inCsv() {
    return line + "," + column + "," + quoted(what) + "," + quoted(todo);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
