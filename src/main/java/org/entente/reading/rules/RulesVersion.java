// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.ResourceFolder;
import org.entente.model.Schema;
import org.entente.model.Sha256;
import org.entente.model.UserFolder;
import org.entente.reading.rules.vocabulary.Lexicon;

/** The version of the rules: a hash of all that decides what they find, so that no change of them can be forgotten. */
final class RulesVersion {

    /** Folders of the program, each by a file or class in it: patterns, words of circumstance, names, code. */
    private static final List<String> PARTS = List.of("/patterns/words.yaml", "/circumstances/attitudes.csv", "/gazetteer/states.csv",
            "/org/entente/reading/rules/RulesVersion.class", "/org/entente/gazetteer/Gazetteer.class");

    private static final String MODEL = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private RulesVersion() {}

    static String of(Gazetteer gazetteer) {
        MessageDigest digest = Sha256.digest();
        PARTS.forEach(part -> addFolder(digest, part));
        UserFolder.files(Lexicon.FOLDER).forEach(file -> add(digest, file, String.valueOf(file.getFileName())));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(Schema.current().hash()).flip());
        digest.update(gazetteer.additions().getBytes(StandardCharsets.UTF_8));
        digest.update(model().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** The models are large: the size of one tells them from those of another release. */
    private static String model() {
        URL found = RulesVersion.class.getResource(MODEL);
        if (found == null) {
            return "";
        }
        try {
            return String.valueOf(found.openConnection().getContentLengthLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFolder(MessageDigest digest, String member) {
        try {
            ResourceFolder.holding(member, folder -> addFiles(digest, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest addFiles(MessageDigest digest, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                add(digest, file, folder.relativize(file).toString());
            }
        }
        return digest;
    }

    private static void add(MessageDigest digest, Path file, String name) {
        try {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
