package constat.web;

import io.netty.util.AsciiString;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The {@code Date} of answers (RFC 9110, 6.6.1), written once a second. */
final class DateHeader {

    static final AsciiString NAME = AsciiString.cached("date");

    private final Clock clock;
    private volatile Written written = new Written(Long.MIN_VALUE, AsciiString.EMPTY_STRING);

    private record Written(long second, AsciiString words) {}

    DateHeader(Clock clock) {
        this.clock = clock;
    }

    AsciiString value() {
        long second = clock.millis() / 1000;
        Written last = written;
        if (last.second != second) {
            last = new Written(second, words(second));
            written = last;
        }
        return last.words;
    }

    private static AsciiString words(long second) {
        return AsciiString.cached(
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC)));
    }
}
