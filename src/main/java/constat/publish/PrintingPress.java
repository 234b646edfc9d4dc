package constat.publish;

import constat.edition.CardPrinter;
import constat.edition.CompressionCache;
import constat.edition.Compressor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one compressor and the one printer of cards; their work is kept in disposable folders. */
final class PrintingPress {

    @Produces
    @Singleton
    Compressor compressor(PublishConfig config) {
        return config.compress() ? new Compressor(cache(config, "cache")) : Compressor.none();
    }

    @Produces
    @Singleton
    CardPrinter printer(PublishConfig config) {
        return config.compress() ? new CardPrinter(cache(config, "cards")) : CardPrinter.none();
    }

    private static CompressionCache cache(PublishConfig config, String folder) {
        return config.serve()
                ? CompressionCache.in(config.data().resolve(folder))
                : CompressionCache.none();
    }
}
