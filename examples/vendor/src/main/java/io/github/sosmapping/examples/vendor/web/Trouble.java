package io.github.sosmapping.examples.vendor.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The kinds of answer that are not what the caller hoped for (RFC 9457). */
enum Trouble {
  UNREADABLE_RECORD(HttpStatus.BAD_REQUEST, "This cannot be read as a record"),
  INVALID_RECORD(HttpStatus.UNPROCESSABLE_CONTENT, "This record breaks the format"),
  OTHER_RECORD(HttpStatus.UNPROCESSABLE_CONTENT, "This is another record"),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "This is larger than we take on"),
  UNKNOWN_RECORD(HttpStatus.NOT_FOUND, "There is no such record"),
  UNKNOWN_REVISION(HttpStatus.NOT_FOUND, "There is no such revision"),
  RECORD_EXISTS(HttpStatus.CONFLICT, "There is already a record with this id"),
  REVISION_NEEDED(HttpStatus.PRECONDITION_REQUIRED, "Which revision was edited?"),
  SAVED_MEANWHILE(HttpStatus.PRECONDITION_FAILED, "Somebody saved this record meanwhile"),
  UNREADABLE_QUESTION(HttpStatus.BAD_REQUEST, "This question cannot be read"),
  OUR_FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");

  private final HttpStatus status;
  private final String title;

  Trouble(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  /** Returns the answer; the sentence is ours and holds nothing of what was sent. */
  ProblemDetail say(String sentence) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setTitle(title);
    problem.setType(URI.create("/problems.html#" + anchor()));
    return problem;
  }

  /** Returns an exception that becomes the answer. */
  ErrorResponseException thrown(String sentence) {
    return thrown(say(sentence));
  }

  /** Returns an exception that becomes an answer of this kind to which more was added. */
  ErrorResponseException thrown(ProblemDetail problem) {
    return new ErrorResponseException(status, problem, null);
  }

  String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
