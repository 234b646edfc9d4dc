package constat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.edition.ContentCoding;
import constat.edition.ContentHash;
import constat.edition.EntityTag;
import constat.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

    private static final Set<ContentCoding> ALL = EnumSet.allOf(ContentCoding.class);
    private static final Set<ContentCoding> NO_BROTLI =
            EnumSet.of(ContentCoding.IDENTITY, ContentCoding.GZIP);
    private static final EntityTag TAG =
            EntityTag.of(
                    ContentHash.of("x".getBytes(StandardCharsets.UTF_8)), ContentCoding.IDENTITY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''|IDENTITY",
                "gzip, deflate, br|BROTLI",
                "gzip|GZIP",
                "x-gzip|GZIP",
                "GZIP|GZIP",
                "br;q=0, gzip|GZIP",
                "br;q=0.0,gzip;q=0.1|GZIP",
                "br;q=0.5, gzip;q=0.8|GZIP",
                "identity;q=1, gzip;q=0.5|IDENTITY",
                "identity, br|BROTLI",
                "*|BROTLI",
                "*;q=0|IDENTITY",
                "br;q=0, *|GZIP",
                "*;q=0, gzip|GZIP",
                "identity;q=0|IDENTITY",
                "identity;q=0, gzip;q=0.001|GZIP",
                "gzip;q=2|IDENTITY",
                "gzip;q=x, br;q=-1|IDENTITY",
                "gzip;q=0.5;x=y|GZIP",
                "zstd, deflate|IDENTITY",
                ",,;q=1,br|BROTLI",
            })
    void the_coding_follows_the_weights(String header, ContentCoding expected) {
        assertEquals(expected, ContentCodings.choose(header, ALL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"br|IDENTITY", "br, gzip;q=0.1|GZIP", "*|GZIP", "br;q=1, *;q=0|IDENTITY"})
    void a_coding_that_was_not_worthwhile_is_not_chosen(String header, ContentCoding expected) {
        assertEquals(expected, ContentCodings.choose(header, NO_BROTLI));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|FR",
                "en|EN",
                "en-GB,en;q=0.9|EN",
                "EN-us|EN",
                "en;q=0.3, fr;q=0.9|FR",
                "fr;q=0, en|EN",
                "fr;q=0, *|EN",
                "de, en;q=0.2|EN",
                "de|FR",
                "*|FR",
                "*;q=0.5, en;q=0.4|FR",
                "en, fr|EN",
                "fr, en|FR",
                "fr-CA, en;q=0.9|FR",
                "fr-CA;q=0.2, en-US;q=0.9|EN",
                "fr;q=0.1, fr-CA;q=1, en;q=0.5|EN",
                "fr;q=0, en;q=0|FR",
                "en;q=0, fr;q=0|FR",
                "en;q=nonsense|FR",
                "english|FR",
            })
    void the_language_follows_the_weights(String header, Language expected) {
        assertEquals(expected, ReaderLanguage.choose(header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "*|true",
                "TAG|true",
                "W/TAG|true",
                "\"a\", TAG|true",
                "\"a,b\",W/TAG , \"c\"|true",
                "\"TAGx\"|false",
                "\"\"|false",
                "nonsense|false",
                "\"*\"|false",
            })
    void a_tag_is_compared_weakly_and_in_lists(String header, boolean expected) {
        assertEquals(expected, IfNoneMatch.holds(header.replace("TAG", TAG.header()), TAG));
    }
}
