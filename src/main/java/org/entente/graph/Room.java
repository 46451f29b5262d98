// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The room on the disk of the data folder. Some is kept free: a database that finds none stops for good, and cannot even be read until it
 * is started anew.
 */
@Component
public final class Room {

    private final @Nullable Path folder;
    private final DataSize least;

    /** @param folder the data folder, or blank where nothing is known of a disk */
    public Room(@Value("${entente.data:}") String folder, @Value("${entente.limits.least-free:100MB}") DataSize least) {
        this.folder = folder.isBlank() ? null : Path.of(folder);
        this.least = least;
    }

    static Room unknown() {
        return new Room("", DataSize.ofBytes(0));
    }

    /** @throws DiskFull where less is left than is kept free */
    public void require() {
        require(0);
    }

    /** @throws DiskFull where these many bytes would take from what is kept free */
    public void require(long bytes) {
        if (isLacking(bytes)) {
            throw new DiskFull(String.valueOf(folder), least, null);
        }
    }

    /** The failure, as one of the disk where that is full. */
    public RuntimeException explain(RuntimeException failure) {
        return !(failure instanceof DiskFull) && isLacking(0) ? new DiskFull(String.valueOf(folder), least, failure) : failure;
    }

    private boolean isLacking(long bytes) {
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() - bytes < least.toBytes();
        } catch (IOException _) {
            return false;
        }
    }
}
