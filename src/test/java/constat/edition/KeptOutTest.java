package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.ShippedEdition;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What has no source good enough to be told is told nowhere: in no page and in no data file. */
@QuarkusTest
class KeptOutTest {

    @Inject ShippedEdition shipped;

    @Test
    void no_representation_holds_what_is_kept_out() throws IOException {
        Edition edition = shipped.published();
        List<String> found = new ArrayList<>();
        int searched = 0;
        for (Resource resource : edition.resources()) {
            if (!resource.isRedirect() && !resource.mediaType().startsWith("image/")) {
                searched++;
                String text = new String(resource.identityBody(), StandardCharsets.UTF_8);
                found(text).forEach(words -> found.add(resource.path() + ": " + words));
            }
        }
        assertEquals(List.of(), found);
        assertTrue(searched > 1000, "searched only " + searched);
    }

    @Test
    void what_is_kept_out_would_be_found() throws IOException {
        for (String words :
                List.of(
                        "15,8 millions",
                        "15.8 million",
                        "165 000",
                        "165,000",
                        "164\u202f000",
                        "65 millions d’entrées",
                        "22 millions",
                        "SaxX",
                        "Clément Domingo",
                        "des présidentiables",
                        "presidential candidates",
                        "MG France",
                        "Bloctel",
                        "Optical Center")) {
            assertEquals(1, found(words).size(), words);
        }
        assertEquals(
                List.of(), found("1 165 personnes, 2,164 people, 15 millions, 1 922 millions"));
    }

    private static List<String> found(String text) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/kept-out.txt"))) {
            Matcher matcher = Pattern.compile(line).matcher(text);
            if (!line.startsWith("#") && matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found;
    }
}
