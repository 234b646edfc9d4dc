package constat.edition;

import constat.content.Document;
import constat.fact.Addresses;
import constat.fact.FactState;
import constat.page.AsOfWriter;
import constat.page.Assets;
import constat.page.PageInput;
import constat.page.PastPage;
import constat.page.RenderedPage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of past days and the ways to them. They follow from facts alone, so an edit of a page's
 * text writes none of them again.
 */
final class PastPages {

    private final AsOfWriter writer = new AsOfWriter();
    private final Compressor compressor;
    private volatile @Nullable Made made;

    private record Made(AsOfWriter.Key key, List<Resource> resources) {}

    PastPages(Compressor compressor) {
        this.compressor = compressor;
    }

    List<Resource> of(PageInput input, List<FactState> past, Assets assets) {
        AsOfWriter.Key key = writer.key(input, past, assets);
        Made last = made;
        if (last == null || !last.key().equals(key)) {
            List<PastPage> pages = writer.write(input, past, assets);
            last =
                    new Made(
                            key,
                            Stream.concat(
                                            pages.parallelStream().map(this::resource),
                                            between(input, past).stream())
                                    .toList());
            made = last;
        }
        return last.resources();
    }

    private Resource resource(PastPage past) {
        RenderedPage page = past.page();
        List<Representation> bodies =
                compressor.representations(
                        page.html().getBytes(StandardCharsets.UTF_8), Compressor.Effort.BULK);
        return Resource.page(page.path(), page.language(), bodies)
                .withStatus(page.status())
                .withAlternates(EditionBuilder.alternates(page))
                .withCanonical(past.live())
                .withLastModified(page.updated());
    }

    /** A day between two stops leads to the stop before it; later it may have a stop of its own. */
    private static List<Resource> between(PageInput input, List<FactState> past) {
        List<Resource> redirects = new ArrayList<>();
        Addresses addresses = new Addresses(input.site());
        for (int stop = 0; stop < past.size(); stop++) {
            LocalDate day = day(past.get(stop));
            LocalDate end =
                    stop + 1 < past.size()
                            ? day(past.get(stop + 1))
                            : input.site().sourcesUntil().plusDays(1);
            for (LocalDate other = day.plusDays(1);
                    other.isBefore(end);
                    other = other.plusDays(1)) {
                for (Document document : input.documents()) {
                    if (AsOfWriter.VIEWS.contains(document.matter().view())) {
                        redirects.add(redirect(addresses, document, other, day));
                    }
                }
            }
        }
        return redirects;
    }

    private static Resource redirect(
            Addresses addresses, Document document, LocalDate from, LocalDate to) {
        return Resource.elsewhere(
                addresses.asOf(from, document.address(), document.language()),
                addresses.asOf(to, document.address(), document.language()));
    }

    private static LocalDate day(FactState past) {
        return Objects.requireNonNull(past.asOf());
    }
}
