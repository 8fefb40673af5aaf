package io.github.sosmapping.examples.vendor;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set.
 *
 * @param maxRecordSize bytes of one record; larger ones are refused
 * @param maxTextSize bytes of one text that is checked for plain words, with what goes with it
 * @param zone where the agency is, for what day it is today
 * @param sample true to put an invented family into the store when it is not there
 */
@ConfigurationProperties("cases")
public record Settings(
    @DefaultValue("4MB") DataSize maxRecordSize,
    @DefaultValue("64KB") DataSize maxTextSize,
    @DefaultValue("Europe/London") ZoneId zone,
    @DefaultValue("true") boolean sample) {}
