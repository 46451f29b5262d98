// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A data folder that this process alone holds, by a lock of the system: whoever starts a service in it, or puts another store into it,
 * holds it first. It is for its owner alone, and so is what lies in it.
 */
public final class DataFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String LOCK = "lock";
    private static final String SCRATCH = "tmp";

    /** To look at a lock that this process has would let go of it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileHold lock;
    private final StoreSwap store;

    private DataFolder(Path folder, FileHold lock) {
        this.folder = folder;
        this.lock = lock;
        this.store = new StoreSwap(folder);
    }

    /**
     * Holds a folder, makes it where there is none, and ends what a process that was killed left half done.
     *
     * @throws EmbeddedFailure.FolderLocked where another process holds it, or the store in it
     * @throws EmbeddedFailure.FolderUnusable where it cannot be made or written
     */
    public static DataFolder hold(Path path) {
        try {
            Path folder = Files.createDirectories(path).toRealPath();
            if (!HELD.add(folder)) {
                throw new EmbeddedFailure.FolderLocked(path, null);
            }
            return tidied(path, folder);
        } catch (IOException failure) {
            throw new EmbeddedFailure.FolderUnusable(path, failure);
        }
    }

    private static DataFolder tidied(Path path, Path folder) throws IOException {
        FileHold lock = null;
        try {
            lock = FileHold.of(folder.resolve(LOCK)).orElseThrow(() -> new EmbeddedFailure.FolderLocked(path, null));
            DataFolder held = new DataFolder(folder, lock);
            held.store.requireFree(path);
            held.store.mend();
            FileSystemUtils.deleteRecursively(held.scratch());
            Files.createDirectories(held.scratch());
            held.closeToOthers();
            return held;
        } catch (IOException | RuntimeException failure) {
            HELD.remove(folder);
            if (lock != null) {
                lock.close();
            }
            throw failure;
        }
    }

    /** What is written for a while: emptied whenever the folder is held, so that nothing outlives a process that was killed. */
    public Path scratch() {
        return folder.resolve(SCRATCH);
    }

    /** Puts the store of another folder in the place of the one in this; one or the other is there whenever the process is killed. */
    public void replaceStore(Path fresh) throws IOException {
        store.replaceBy(fresh);
    }

    private void closeToOthers() {
        try {
            OwnerOnly.in(folder);
        } catch (IOException failure) {
            LOG.warn("{} cannot be closed to others than its owner: {}", folder, failure.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(scratch());
        } catch (IOException failure) {
            LOG.warn("{} stays until the next start: {}", scratch(), failure.getMessage());
        }
        HELD.remove(folder);
        lock.close();
    }
}
