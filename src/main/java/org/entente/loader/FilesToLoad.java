// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.entente.model.Skip;

/** Finds the files under the paths that a user names. */
final class FilesToLoad extends SimpleFileVisitor<Path> {

    private final Consumer<Skip> skips;
    private final List<LoadFile> files = new ArrayList<>();

    private FilesToLoad(Consumer<Skip> skips) {
        this.skips = skips;
    }

    /**
     * The files, those of a folder sorted by path. A link is followed where the user names it, never where it lies in a folder.
     *
     * @throws LoadFailed where a path does not exist
     */
    static List<LoadFile> under(List<LoadFile> named, Consumer<Skip> skips) {
        return named.stream().flatMap(file -> under(file, skips).stream()).toList();
    }

    private static List<LoadFile> under(LoadFile named, Consumer<Skip> skips) {
        if (!Files.exists(named.path())) {
            throw LoadFailed.noSuchFile(named);
        }
        if (!Files.isDirectory(named.path())) {
            return List.of(named);
        }
        FilesToLoad visitor = new FilesToLoad(skips);
        try {
            Files.walkFileTree(Files.isSymbolicLink(named.path()) ? named.path().toRealPath() : named.path(), visitor);
        } catch (IOException e) {
            throw LoadFailed.at(named.name(), e);
        }
        visitor.files.sort(Comparator.comparing(LoadFile::path));
        return visitor.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            skips.accept(new Skip(file.toString(), "link in a folder", "links are not followed; name its target"));
        } else if (attributes.isRegularFile() && !isHidden(file)) {
            files.add(LoadFile.of(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        skips.accept(new Skip(file.toString(), "file not readable", "%s; see that it may be read".formatted(e)));
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }
}
