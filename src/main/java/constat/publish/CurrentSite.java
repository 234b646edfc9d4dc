package constat.publish;

import constat.diagnostic.Diagnostics;
import constat.input.ContentFolder;
import constat.input.Site;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What {@code site.yaml} said when the base's last import was accepted. */
@Singleton
public class CurrentSite {

    private final Path content;
    private volatile @Nullable Site site;

    CurrentSite(@ConfigProperty(name = "constat.content", defaultValue = "content") Path content) {
        this.content = content;
    }

    /** As accepted; before that, as it stands in the content folder, empty if it cannot be read. */
    public Optional<Site> get() {
        Site accepted = site;
        return accepted == null ? Site.read(folder(), new Diagnostics()) : Optional.of(accepted);
    }

    private ContentFolder folder() {
        return ContentFolder.read(content, new Diagnostics());
    }

    /** Called with each import that is kept. */
    public void swap(Site accepted) {
        site = accepted;
    }
}
