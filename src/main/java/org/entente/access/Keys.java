// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The keys in force: those of a file, read again when it changes, and one of the program's own. */
public final class Keys {

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    private final KeyFile file;
    private final @Nullable Key own;
    private final boolean required;
    private final Consumer<KeysUnusable> unusable;
    private volatile Known known;

    /**
     * Reads the file.
     *
     * @param own a key that stands in no file, or null
     * @param required whether nobody may call while there is no key; else everybody may, unless there was one at the start
     * @param unusable is told of a file that can no longer be read; the keys known before stay in force
     * @throws KeysUnusable where the file cannot be read now
     */
    public Keys(KeyFile file, @Nullable Key own, boolean required, Consumer<KeysUnusable> unusable) {
        this.file = file;
        this.own = own;
        this.unusable = unusable;
        this.known = new Known(byHash(file.keys()), changed(file), System.nanoTime());
        this.required = required || !known.byHash().isEmpty();
    }

    /** Whether everybody may call, without a key. */
    public boolean open() {
        return !required && known().byHash().isEmpty();
    }

    /** The key with this secret. */
    public Optional<Key> withSecret(String secret) {
        String hash = Key.hash(secret);
        return own != null && own.hash().equals(hash) ? Optional.of(own) : Optional.ofNullable(known().byHash().get(hash));
    }

    /** Whether who called with this key, or with none, still may. */
    public boolean admits(@Nullable Key key) {
        return key == null ? open() : key.equals(own) || key.equals(known().byHash().get(key.hash()));
    }

    private Known known() {
        Known now = known;
        return System.nanoTime() - now.looked() < LOOK_AGAIN_NANOS ? now : look();
    }

    private synchronized Known look() {
        Known before = known;
        FileTime changed = changed(file);
        Map<String, Key> keys = before.byHash();
        if (!changed.equals(before.changed())) {
            try {
                keys = byHash(file.keys());
            } catch (KeysUnusable e) {
                unusable.accept(e);
            }
        }
        known = new Known(keys, changed, System.nanoTime());
        return known;
    }

    private static Map<String, Key> byHash(List<Key> keys) {
        return keys.stream().collect(Collectors.toMap(Key::hash, Function.identity(), (one, same) -> one));
    }

    private static FileTime changed(KeyFile file) {
        try {
            return Files.getLastModifiedTime(file.path());
        } catch (IOException none) {
            return FileTime.fromMillis(0);
        }
    }

    private record Known(Map<String, Key> byHash, FileTime changed, long looked) {}
}
