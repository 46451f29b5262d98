// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A zip whose parts belong together. */
final class Package implements Closeable {

    private static final int LARGEST_PART = 96 << 20;

    private final ZipFile zip;

    private Package(ZipFile zip) {
        this.zip = zip;
    }

    static Package open(Path path) throws Refusal {
        try {
            return new Package(new ZipFile(path.toFile()));
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted") ? Refusal.encrypted() : Refusal.broken("a zip", e);
        } catch (IOException e) {
            throw Refusal.broken("a zip", e);
        }
    }

    List<String> names() {
        return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).distinct().toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no part '%s'".formatted(name));
        }
        return in;
    }

    byte[] bytes(String name) throws IOException, Refusal {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw Refusal.tooLarge("its part '%s'".formatted(name), LARGEST_PART);
            }
            return bytes;
        }
    }

    String text(String name) throws IOException, Refusal {
        return Charsets.decode(bytes(name));
    }

    /** A part as a tree. Entities that it declares are not resolved. */
    Document xml(String name) throws IOException, Refusal {
        return Jsoup.parse(text(name), "", Parser.xmlParser());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
