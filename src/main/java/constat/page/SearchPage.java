package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of results. Without a query it lists every title; {@link SearchAnswer} sets an answer
 * in.
 *
 * @param files what a browser loads to search by itself, or null
 * @param kinds names of the kinds of hits
 * @param help whom to call, by situation; shown only for queries that are about it
 * @param verified until when those numbers were checked
 * @param doors where to begin when nothing is found
 * @param titles every page and record
 * @param blank results whose words are places to fill, for the browser to copy
 */
@CheckedTemplate(basePath = "page")
record SearchPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        Assets.@Nullable SearchFiles files,
        List<Found.Kind> kinds,
        List<Part.Situation> help,
        String verified,
        List<Part.Anchor> doors,
        List<Part.Group> titles,
        Found.Blank blank)
        implements TemplateInstance {}
