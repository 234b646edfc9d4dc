package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import constat.i18n.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Resource PAGE = SmallEdition.page("/fr/a", Language.FR);

    @Test
    void the_id_depends_on_what_readers_get() {
        String id = Edition.of(List.of(PAGE)).id();

        assertNotEquals(id, Edition.of(List.of(SmallEdition.page("/fr/b", Language.FR))).id());
        assertNotEquals(id, Edition.of(List.of(SmallEdition.page("/fr/a", Language.EN))).id());
        assertNotEquals(id, Edition.of(List.of(PAGE.withStatus(404))).id());
    }

    @Test
    void the_id_depends_on_neither_order_nor_codings() {
        List<Resource> resources = new ArrayList<>(SmallEdition.create().resources());
        Collections.reverse(resources);
        Representation plain = PAGE.body(ContentCoding.IDENTITY).orElseThrow();

        assertEquals(SmallEdition.create().id(), Edition.of(resources).id());
        assertEquals(
                Edition.of(List.of(PAGE)).id(),
                Edition.of(List.of(Resource.page("/fr/a", Language.FR, List.of(plain)))).id());
    }

    @Test
    void two_resources_at_one_path_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Edition.of(List.of(PAGE, PAGE)));
    }

    @Test
    void the_not_found_page_is_the_one_of_the_language() {
        Edition edition = SmallEdition.create();

        assertEquals("/en/not-found", edition.notFound(Language.EN).orElseThrow().path());
        assertEquals("/fr/introuvable", edition.notFound(Language.FR).orElseThrow().path());
    }

    @Test
    void a_path_of_another_host_is_refused() {
        List<Representation> bodies = List.copyOf(PAGE.bodies().values());
        assertThrows(
                IllegalArgumentException.class, () -> Resource.page("//x", Language.FR, bodies));
        assertThrows(IllegalArgumentException.class, () -> Resource.moved("fr/x", "/fr/"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Resource.negotiated("/", Map.of(Language.FR, "/fr/")));
    }
}
