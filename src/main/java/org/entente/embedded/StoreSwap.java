// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.util.FileSystemUtils;

/** The store in a data folder, as it is put in the place of another by two renames; a start that finds only the first undoes it. */
final class StoreSwap {

    private static final String STORE_LOCK = "data/databases/store_lock";

    private final Path folder;
    private final Path home;
    private final Path replaced;

    StoreSwap(Path folder) {
        this.folder = folder;
        this.home = EmbeddedOptions.home(folder);
        this.replaced = folder.resolve(".replaced");
    }

    /** @throws EmbeddedFailure.FolderLocked where a Neo4j runs on the store, whichever program started it */
    void requireFree(Path named) throws IOException {
        Path lock = home.resolve(STORE_LOCK);
        if (Files.exists(lock)) {
            FileHold.of(lock).orElseThrow(() -> new EmbeddedFailure.FolderLocked(named, null)).close();
        }
    }

    void mend() throws IOException {
        if (Files.exists(replaced) && !Files.exists(home)) {
            Files.move(replaced, home, StandardCopyOption.ATOMIC_MOVE);
        }
        FileSystemUtils.deleteRecursively(replaced);
    }

    /** The password goes first and comes last: a start that finds none makes a new one. */
    void replaceBy(Path fresh) throws IOException {
        requireFree(folder);
        BoltPassword password = new BoltPassword(folder);
        password.delete();
        if (Files.exists(home)) {
            Files.move(home, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(EmbeddedOptions.home(fresh), home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            mend();
            throw failure;
        }
        new BoltPassword(fresh).read().ifPresent(password::write);
        FileSystemUtils.deleteRecursively(replaced);
    }
}
