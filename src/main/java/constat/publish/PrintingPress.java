package constat.publish;

import constat.edition.CompressionCache;
import constat.edition.Compressor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one compressor, whose work is kept in a disposable folder. */
final class PrintingPress {

    @Produces
    @Singleton
    Compressor compressor(PublishConfig config) {
        return config.compress()
                ? new Compressor(
                        config.serve()
                                ? CompressionCache.in(config.data().resolve("cache"))
                                : CompressionCache.none())
                : Compressor.none();
    }
}
