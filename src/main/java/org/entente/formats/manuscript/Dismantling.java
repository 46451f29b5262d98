// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** One file while a worker takes it apart. */
public final class Dismantling implements Closeable {

    private final Sandbox sandbox;
    private final Path file;
    private final Path folder;
    private @Nullable Worker worker;
    private Duration left;
    private boolean over;

    private Dismantling(Sandbox sandbox, Path file, Path folder) {
        this.sandbox = sandbox;
        this.file = file;
        this.folder = folder;
        this.left = sandbox.limits().whole();
    }

    public static Dismantling of(Path file, Sandbox sandbox) throws IOException {
        return new Dismantling(sandbox, file, Files.createTempDirectory("entente-unpacked"));
    }

    /** The next thing found, or null at the end. What brings the worker down is a refusal. */
    public @Nullable Found next() throws IOException {
        if (over) {
            return null;
        }
        try {
            return answer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abandon();
            return new Found.Refused("", "interrupted", "the load was stopped while it was read; load it again");
        }
    }

    private @Nullable Found answer() throws IOException, InterruptedException {
        Worker at = worker == null ? begin() : worker;
        Duration longest = left.compareTo(sandbox.limits().item()) < 0 ? left : sandbox.limits().item();
        long begun = System.nanoTime();
        String line = at.answer(longest);
        left = left.minusNanos(System.nanoTime() - begun);
        if (line == null) {
            abandon();
            return new Found.Refused("", "took too long",
                    "reading it was given up after %d seconds; split it, or save its text as .txt".formatted(longest.toSeconds()));
        }
        if (Worker.isGone(line)) {
            abandon();
            return new Found.Refused("", "brought its reader down", ("reading it needs more than %d MB of memory, or it is made to do harm;"
                    + " split it, or save its text as .txt").formatted(sandbox.limits().heapMegabytes()));
        }
        Found found = Wire.read(line);
        if (found == null) {
            over = true;
            sandbox.giveBack(at);
        }
        return found;
    }

    private Worker begin() throws IOException {
        Worker started = sandbox.borrow();
        worker = started;
        started.take(file, folder);
        return started;
    }

    private void abandon() {
        over = true;
        if (worker != null) {
            worker.end();
        }
    }

    /** Where the bytes of a member are. */
    public Path unpacked(String name) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder) || !Files.isRegularFile(path)) {
            throw new IOException("nothing was unpacked as '%s'".formatted(name));
        }
        return path;
    }

    @Override
    public void close() throws IOException {
        if (!over) {
            abandon();
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
