// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A file of keys, a line each, that only its owner may read: name, role, hash and day. */
public final class KeyFile {

    /** The environment's name for another file than that in the data folder. */
    public static final String VARIABLE = "ENTENTE_KEYS_FILE";

    private static final String HEAD = "# Keys of Entente: name, role, SHA-256 of the secret, day. To change them: entente keys\n";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path file;

    /** @param file where it is, or an empty path where there is none */
    public KeyFile(Path file) {
        this.file = file;
    }

    /** The file that the environment names, else the one in the data folder. */
    public static KeyFile of(Path data) {
        String named = System.getenv(VARIABLE);
        return new KeyFile(named == null || named.isBlank() ? data.resolve("keys") : Path.of(named));
    }

    /** Where it is. */
    public Path path() {
        return file;
    }

    /**
     * The keys, none where there is no file.
     *
     * @throws KeysUnusable where it cannot be read or understood
     */
    public List<Key> keys() {
        if (file.toString().isEmpty() || !Files.exists(file)) {
            return List.of();
        }
        try {
            List<Key> keys = new ArrayList<>();
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    keys.add(key(line, i + 1));
                }
            }
            return List.copyOf(keys);
        } catch (IOException e) {
            throw new KeysUnusable("%s cannot be read (%s)".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * Adds a key.
     *
     * @return its secret, which is kept nowhere
     * @throws KeysUnusable where the name is taken or is none, or the file cannot be written
     */
    public String add(String name, Role role, LocalDate today) {
        if (!NAME.matcher(name).matches()) {
            throw new KeysUnusable("'%s' is no name for a key: take letters, digits, dots, dashes and underscores".formatted(name), null);
        }
        if (find(name).isPresent()) {
            throw new KeysUnusable("there is a key '%s' already: remove it first, or take another name".formatted(name), null);
        }
        String secret = Key.newSecret();
        List<Key> keys = new ArrayList<>(keys());
        keys.add(Key.of(name, role, secret, today));
        write(keys);
        return secret;
    }

    /** @throws KeysUnusable where there is none of this name, or the file cannot be written */
    public void remove(String name) {
        if (find(name).isEmpty()) {
            throw new KeysUnusable("there is no key '%s': entente keys list shows them".formatted(name), null);
        }
        write(keys().stream().filter(key -> !key.name().equals(name)).toList());
    }

    private Optional<Key> find(String name) {
        return keys().stream().filter(key -> key.name().equals(name)).findFirst();
    }

    private Key key(String line, int number) {
        String[] parts = line.split("\\s+");
        try {
            if (parts.length == 4 && NAME.matcher(parts[0]).matches() && HASH.matcher(parts[2]).matches()) {
                return new Key(parts[0], Role.ofKey(parts[1]).orElseThrow(() -> bad(number, null)), parts[2], LocalDate.parse(parts[3]));
            }
        } catch (DateTimeException e) {
            throw bad(number, e);
        }
        throw bad(number, null);
    }

    private KeysUnusable bad(int line, @Nullable Exception cause) {
        return new KeysUnusable("%s:%d: not a name, a role, a hash and a day: remove the line and make the key anew".formatted(file, line),
                cause);
    }

    private void write(List<Key> keys) {
        String text = keys.stream().map(key -> "%s %s %s %s\n".formatted(key.name(), key.role().key(), key.hash(), key.made()))
                .collect(Collectors.joining("", HEAD, ""));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = draft();
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new KeysUnusable("%s cannot be written (%s)".formatted(file, e.getMessage()), e);
        }
    }

    private Path draft() throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try {
            return Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException noPosix) {
            return Files.createFile(draft);
        }
    }
}
