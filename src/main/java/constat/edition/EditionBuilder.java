package constat.edition;

import constat.content.Document;
import constat.diagnostic.Diagnostic;
import constat.diagnostic.Diagnostics;
import constat.fact.FactSet;
import constat.fact.FactState;
import constat.format.DataFile;
import constat.format.DataWriter;
import constat.guidance.Guidance;
import constat.input.Imprint;
import constat.input.Site;
import constat.page.Assets;
import constat.page.OfflineGuide;
import constat.page.PageFile;
import constat.page.PageInput;
import constat.page.PageWriter;
import constat.page.RenderedPage;
import constat.search.IndexedSite;
import constat.search.SiteIndexer;
import constat.search.SiteSynonyms;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds an edition from its inputs and from nothing else: no clock, no disk, no base. The same
 * inputs give the same bodies.
 */
@ApplicationScoped
public class EditionBuilder {

    /** Stands in the one page of each language that answers queries. */
    private static final String RESULTS = "<!--results-->";

    private final PageWriter pages;
    private final DataWriter data;
    private final Compressor compressor;
    private final EditionRules rules = new EditionRules();
    private final SiteIndexer indexer = new SiteIndexer();
    private final Assets stable = Assets.load();
    private final CardPrinter printer;
    private final PastPages past;
    private volatile @Nullable Files files;

    EditionBuilder(PageWriter pages, Compressor compressor, CardPrinter printer) {
        this.printer = printer;
        this.pages = pages;
        this.data = new DataWriter();
        this.compressor = compressor;
        this.past = new PastPages(compressor);
    }

    /**
     * All that an edition is made of.
     *
     * @param guidance the tree of questions and the letters
     * @param facts as written, for what concerns their texts and places
     * @param now what the base says
     * @param past what it says of each stop, oldest first
     * @param today for what is due for review
     * @param publicUrl where readers find the site, without a slash at the end
     * @param imprint who publishes the site
     * @param synonyms what editors wrote for search
     * @param found what reading and importing already found
     */
    public record Input(
            Site site,
            List<Document> documents,
            Guidance guidance,
            FactSet facts,
            FactState now,
            List<FactState> past,
            LocalDate today,
            String publicUrl,
            Imprint imprint,
            SiteSynonyms synonyms,
            List<Diagnostic> found) {

        public Input {
            documents = List.copyOf(documents);
            past = List.copyOf(past);
            found = List.copyOf(found);
        }
    }

    /** An edition, or why there is none. */
    public sealed interface Outcome {
        /** By file, line and column. */
        List<Diagnostic> diagnostics();
    }

    /** Without an error. */
    public record Built(Edition edition, Site site, List<Diagnostic> diagnostics)
            implements Outcome {}

    /** With at least one error. */
    public record Refused(List<Diagnostic> diagnostics) implements Outcome {}

    public Outcome build(Input input) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(input.found());
        rules.check(input, diagnostics);
        if (diagnostics.hasErrors()) {
            return new Refused(diagnostics.sorted());
        }
        IndexedSite indexed =
                indexer.index(
                        new SiteIndexer.Content(
                                input.site(),
                                input.documents(),
                                input.guidance(),
                                input.now(),
                                input.synonyms()));
        input.synonyms().check(indexed, situations(input.now()), diagnostics);
        if (diagnostics.hasErrors()) {
            return new Refused(diagnostics.sorted());
        }
        Edition edition = edition(input, SearchResources.of(indexed, input.synonyms(), compressor));
        compressor.report(diagnostics);
        return new Built(edition, input.site(), diagnostics.sorted());
    }

    private static Set<String> situations(FactState now) {
        return now.helplines().stream()
                .flatMap(helpline -> helpline.situations().stream())
                .collect(Collectors.toSet());
    }

    private Edition edition(Input input, SearchResources search) {
        Assets assets = stable.with(search.files());
        PageInput pageInput =
                new PageInput(
                        input.site(),
                        input.documents(),
                        input.guidance(),
                        input.now(),
                        input.today(),
                        input.publicUrl(),
                        input.imprint());
        List<RenderedPage> rendered = pages.write(pageInput, assets);
        List<Resource> resources = new ArrayList<>();
        resources.addAll(rendered.parallelStream().map(this::resource).toList());
        pages.offline(pageInput, assets, rendered).forEach(file -> resources.add(resource(file)));
        resources.addAll(drawings(rendered));
        resources.addAll(files(input));
        assets.all().forEach(asset -> resources.add(resource(asset)));
        resources.addAll(search.resources());
        resources.addAll(past.of(pageInput, input.past(), assets));
        resources.addAll(new Feeds(compressor, pageInput).of(pages.news(pageInput, assets)));
        resources.addAll(Redirects.of(input));
        SiteFiles files = new SiteFiles(input.publicUrl(), compressor);
        resources.addAll(files.icons());
        resources.add(files.robots());
        resources.add(files.sitemap(rendered));
        Edition edition = Edition.of(resources);
        return edition.describedBy(files.manifest(edition, input.site()));
    }

    /** What the pages bring with them; pages share cards. */
    private List<Resource> drawings(List<RenderedPage> rendered) {
        Map<String, PageFile> byPath = new TreeMap<>();
        rendered.stream().flatMap(p -> p.files().stream()).forEach(f -> byPath.put(f.path(), f));
        return byPath.values().parallelStream().map(this::resource).toList();
    }

    private Resource resource(PageFile file) {
        if (file.painted()) {
            byte[] png = printer.paint(file.path(), file::svg);
            return Resource.file(file.path(), Resource.PNG, compressor.plain(png));
        }
        byte[] svg = file.svg().getBytes(StandardCharsets.UTF_8);
        return Resource.file(
                        file.path(),
                        "image/svg+xml; charset=utf-8",
                        compressor.representations(svg, Compressor.Effort.LIVE))
                .withCanonical(file.page());
    }

    /** The data files, again only if the facts are others than last time. */
    private List<Resource> files(Input input) {
        Files last = files;
        if (last == null
                || !last.state().equals(input.now())
                || !last.site().equals(input.site())) {
            List<Resource> written =
                    data.write(input.now(), input.site(), input.publicUrl()).parallelStream()
                            .map(this::resource)
                            .toList();
            last = new Files(input.now(), input.site(), written);
            files = last;
        }
        return last.resources();
    }

    private record Files(FactState state, Site site, List<Resource> resources) {}

    private Resource resource(RenderedPage page) {
        List<Representation> bodies =
                compressor.representations(
                        page.html().getBytes(StandardCharsets.UTF_8), Compressor.Effort.LIVE);
        return Resource.page(page.path(), page.language(), bodies)
                .withStatus(page.status())
                .withPolicy(policy(page))
                .withAlternates(alternates(page))
                .withLastModified(page.updated());
    }

    private static Policy policy(RenderedPage page) {
        if (page.letter()) {
            return Policy.LETTER;
        }
        return page.html().contains(RESULTS) ? Policy.SEARCH : Policy.PAGE;
    }

    static Map<String, String> alternates(RenderedPage page) {
        Map<String, String> alternates = new TreeMap<>();
        if (page.counterpart() != null && page.status() == 200) {
            alternates.put(page.language().tag(), page.path());
            alternates.put(page.language().other().tag(), page.counterpart());
            alternates.put(
                    "x-default",
                    "fr".equals(page.language().tag()) ? page.path() : page.counterpart());
        }
        return alternates;
    }

    private Resource resource(OfflineGuide guide) {
        return Resource.file(
                        guide.path(),
                        "text/html; charset=utf-8",
                        compressor.representations(
                                guide.html().getBytes(StandardCharsets.UTF_8),
                                Compressor.Effort.BULK))
                .withPolicy(Policy.DOWNLOAD)
                .withCanonical(guide.page());
    }

    private Resource resource(DataFile file) {
        return Resource.file(
                        file.path(),
                        file.mediaType(),
                        compressor.representations(file.body(), Compressor.Effort.BULK))
                .withCanonical(file.path().substring(0, file.path().lastIndexOf(46)));
    }

    private Resource resource(Assets.Asset asset) {
        return Resource.file(
                        asset.path(),
                        asset.mediaType(),
                        compressor.representations(
                                asset.text().getBytes(StandardCharsets.UTF_8),
                                Compressor.Effort.LIVE))
                .withPolicy(Policy.ASSET);
    }
}
