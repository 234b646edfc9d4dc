package constat.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

    @Test
    void the_nearest_name_is_meant() {
        assertEquals(Optional.of("title"), DidYouMean.nearest("titel", List.of("text", "title")));
    }

    @Test
    void a_far_name_is_not_meant() {
        assertEquals(Optional.empty(), DidYouMean.nearest("zzz", List.of("title", "text")));
        assertEquals(Optional.empty(), DidYouMean.nearest("zzz", List.of()));
    }

    @Test
    void of_two_as_near_the_first_in_the_alphabet_is_meant() {
        assertEquals(Optional.of("bat"), DidYouMean.nearest("cat", List.of("hat", "bat")));
    }
}
