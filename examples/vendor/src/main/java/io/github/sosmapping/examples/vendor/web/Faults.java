package io.github.sosmapping.examples.vendor.web;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns whatever went wrong into problem details, and our own faults into a number to ask about.
 */
@RestControllerAdvice
final class Faults extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  /**
   * Writes down what kind of fault it was and where, never its message: messages of databases and
   * parsers like to quote.
   */
  @ExceptionHandler(Exception.class)
  ProblemDetail fault(Exception fault) {
    String number = UUID.randomUUID().toString();
    LOG.error("Fault {}: {} at {}", number, fault.getClass().getName(), place(fault));
    ProblemDetail answer =
        Trouble.OUR_FAULT.say("Nothing was saved. The log knows more under this number.");
    answer.setProperty("number", number);
    return answer;
  }

  private static String place(Exception fault) {
    String ours = "io.github.sosmapping.";
    for (StackTraceElement element : fault.getStackTrace()) {
      if (element.getClassName().startsWith(ours)) {
        return element.toString();
      }
    }
    return "an unknown place";
  }
}
