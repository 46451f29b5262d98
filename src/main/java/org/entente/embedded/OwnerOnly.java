// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes from everybody but the owner what an earlier start, or a copy from elsewhere, left open in a data folder. */
final class OwnerOnly extends SimpleFileVisitor<Path> {

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");
    private static final Pattern OURS = Pattern.compile(
            "(neo4j|tmp|bulk|lock|keys|bolt-password|server\\.json|entente\\.log|paths-\\w*\\.index|\\.replaced).*");

    private OwnerOnly() {}

    /**
     * Closes what is ours in it, and the folder itself where nothing else lies there; does nothing where the file system knows of no
     * owners.
     */
    static void in(Path folder) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return;
        }
        boolean alone = true;
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (!OURS.matcher(entry.getFileName().toString()).matches()) {
                    alone = false;
                } else if (!Files.isSymbolicLink(entry)) {
                    Files.walkFileTree(entry, new OwnerOnly());
                }
            }
        }
        if (alone) {
            close(folder);
        }
    }

    private static void close(Path path) throws IOException {
        Set<PosixFilePermission> open = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        Set<PosixFilePermission> closed = new HashSet<>(open);
        closed.retainAll(OWNERS);
        if (!closed.equals(open)) {
            Files.setPosixFilePermissions(path, closed);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        close(directory);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()) {
            close(file);
        }
        return FileVisitResult.CONTINUE;
    }
}
