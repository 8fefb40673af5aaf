package io.github.sosmapping.compatibility.boot3;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; {@link RecordsController} is all there is to it. */
@SpringBootApplication
public class Application {}
