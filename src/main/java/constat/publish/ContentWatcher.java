package constat.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Watches a folder and all folders in it, and tells of changes once they have come to rest. */
final class ContentWatcher implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ContentWatcher.class);

    /** An editor's program writes a file in several steps; this long after the last it is whole. */
    private static final long QUIET_MILLIS = 120;

    private static final long IDLE_SECONDS = 30;

    /** Who is told. */
    interface Listener {
        /**
         * Says that it is time to look again.
         *
         * @param content whether content changed; else only time has passed
         */
        void told(boolean content);
    }

    private final Path root;
    private final WatchService service;
    private final Listener listener;
    private final boolean unread;
    private final Thread thread;
    private volatile boolean closed;

    private ContentWatcher(Path root, Listener listener, boolean unread) throws IOException {
        this.root = root;
        this.unread = unread;
        this.listener = listener;
        this.service = root.getFileSystem().newWatchService();
        this.thread = new Thread(this::watch, "content-watcher");
        this.thread.setDaemon(true);
    }

    /**
     * Begins to watch; a folder that is not there yet is only looked at now and then.
     *
     * @param unread whether the listener is to be told of a change at once
     */
    static ContentWatcher start(Path root, Listener listener, boolean unread) {
        try {
            ContentWatcher watcher = new ContentWatcher(root, listener, unread);
            watcher.register();
            watcher.thread.start();
            return watcher;
        } catch (IOException e) {
            throw new UncheckedIOException("watching " + root, e);
        }
    }

    private void register() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs)
                            throws IOException {
                        dir.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void watch() {
        try {
            if (unread) {
                tell(true);
            }
            while (true) {
                WatchKey key = service.poll(IDLE_SECONDS, TimeUnit.SECONDS);
                if (key == null) {
                    tell(false);
                    continue;
                }
                drain(key);
                register();
                tell(true);
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            LOG.debug("no longer watching");
        } catch (IOException e) {
            LOG.errorf("content is no longer watched: %s; restart to publish changes", e);
        }
    }

    private void drain(WatchKey first) throws InterruptedException {
        WatchKey key = first;
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** A fault of ours must not end the watch. */
    private void tell(boolean content) {
        try {
            listener.told(content);
        } catch (RuntimeException e) {
            if (closed) {
                LOG.debug("the end of the program ended a publication", e);
            } else {
                LOG.error("publishing failed; readers keep the last edition", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            service.close();
        } catch (IOException e) {
            LOG.debugf("closing the watch: %s", e);
        }
    }
}
