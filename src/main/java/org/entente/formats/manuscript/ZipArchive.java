// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;

/** A zip: a Word file, slides, a book, a packed web archive, or an archive of files. */
final class ZipArchive implements Parser {

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        try (Package zip = Package.open(piece.path())) {
            String type = zip.has("mimetype") ? zip.text("mimetype").strip() : "";
            if (zip.has("word/document.xml")) {
                new WordFile(zip).parse(piece, output);
            } else if (zip.has("ppt/presentation.xml")) {
                new Slides(zip).parse(piece, output);
            } else if (type.equals("application/epub+zip") || zip.has("META-INF/container.xml") && !zip.has("META-INF/MANIFEST.MF")) {
                new Book(zip).parse(piece, output);
            } else if (type.startsWith("application/vnd.oasis.opendocument.")) {
                new OpenDocument(zip, type).parse(piece, output);
            } else if (zip.has("xl/workbook.xml")) {
                throw new Refusal("spreadsheet", "tables are read as CSV: save each sheet as .csv");
            } else {
                unpack(zip, piece, output);
            }
        }
    }

    private static void unpack(Package zip, Piece piece, Output output) throws Refusal {
        boolean packedWeb = zip.has("datapackage.json") && zip.names().stream().anyMatch(name -> name.startsWith("archive/"));
        List<String> names = zip.names().stream().filter(name -> !packedWeb || name.startsWith("archive/"))
                .filter(name -> !isHidden(name)).sorted(Comparator.naturalOrder()).toList();
        if (names.isEmpty()) {
            throw new Refusal("empty file", "there is no file in it");
        }
        for (String name : names) {
            try (InputStream in = zip.open(name)) {
                output.unpack(piece, name, in, Known.NOTHING);
            } catch (IOException e) {
                output.refuse(piece.inside(name), Refusal.broken("a part of an archive", e));
            }
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }
}
