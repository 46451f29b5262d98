// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;

import org.entente.formats.Content;
import org.entente.formats.Head;
import org.entente.formats.Input;
import org.entente.formats.Items;
import org.entente.formats.Manuscripts;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.entente.model.Document;
import org.entente.model.Voice;
import org.jspecify.annotations.Nullable;

/** Reads one file, whatever its format; sees to what all formats share. */
final class FileReading implements SourceReader {

    private final Path file;
    private final String name;
    private final SourceOptions options;
    private final Set<String> ids = new HashSet<>();
    private @Nullable Input input;
    private @Nullable Items items;
    private @Nullable SourceItem ahead;

    private FileReading(Path file, String name, SourceOptions options) {
        this.file = file;
        this.name = name;
        this.options = options;
    }

    static FileReading open(Path file, String name, SourceOptions options) {
        FileReading reading = new FileReading(file, name, options);
        boolean auto = options.format().equalsIgnoreCase(SourceOptions.AUTO);
        Format format = auto
                ? null
                : Format.ofKey(options.format())
                        .orElseThrow(() -> new IllegalArgumentException("no format is called '%s'; there are %s".formatted(options.format(),
                                String.join(", ", Sources.formats()))));
        try {
            reading.start(format);
        } catch (Unusable unusable) {
            reading.ahead = unusable.at(name);
        } catch (IOException e) {
            reading.ahead = reading.unreadable(name, e);
        }
        return reading;
    }

    private void start(@Nullable Format format) throws IOException, Unusable {
        Head head = Head.of(file);
        Format found = format == null ? detect(head) : format;
        input = Input.open(file);
        items = found.read(new Content(file, name, head, input.utf8(head.encoding())));
    }

    private Format detect(Head head) throws IOException, Unusable {
        return Manuscripts.fit(file) ? Format.MANUSCRIPT : Detection.of(head);
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && items != null) {
            ahead = pull(items);
        }
        return ahead != null;
    }

    @Override
    public SourceItem next() {
        SourceItem item = hasNext() ? ahead : null;
        if (item == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return item;
    }

    private @Nullable SourceItem pull(Items from) {
        try {
            SourceItem item = from.next();
            SourceItem checked = item instanceof SourceItem.Read read ? checked(read, from) : item;
            if (checked instanceof SourceItem.Read read) {
                keep(read);
            }
            return checked;
        } catch (IOException e) {
            items = null;
            closeQuietly(from);
            return unreadable(from.where(), e);
        }
    }

    /** What failed already may fail again while it is closed. */
    private static void closeQuietly(Items failed) {
        try {
            failed.close();
        } catch (IOException again) {
            return;
        }
    }

    private void keep(SourceItem.Read read) throws IOException {
        String hash = read.document().provenance().original();
        if (options.originals() != null && hash != null && read.original() != null) {
            options.originals().keep(hash, read.original());
        }
    }

    private SourceItem checked(SourceItem.Read read, Items from) {
        String id = read.document().id();
        if (!ids.add(id)) {
            return SourceItem.Skipped.at(from.where(), "duplicate id",
                    "'%s' stands further up in the file; give each its own".formatted(id));
        }
        try {
            SourceItem.Read sound = read.checked();
            return new SourceItem.Read(withDefaults(sound.document()), sound.claims(), sound.prose(), sound.original());
        } catch (Unusable unusable) {
            return unusable.at(from.where());
        }
    }

    private Document withDefaults(Document document) {
        boolean named = document.publisher() == null && options.publisher() != null;
        return document
                .published(named ? options.publisher() : document.publisher(), document.date() == null ? options.date() : document.date(),
                        document.url())
                .by(document.voices().stream().filter(voice -> !named || !Voice.isWhereabouts(voice)).toList());
    }

    private SourceItem unreadable(String where, IOException e) {
        return SourceItem.Skipped.at(where, "file not readable", "%s; see that it is there and may be read".formatted(e));
    }

    @Override
    public long bytesRead() {
        return input == null ? 0 : input.count();
    }

    @Override
    public Set<String> registers() {
        return items == null ? Set.of() : items.registers();
    }

    @Override
    public void close() {
        try {
            if (items != null) {
                items.close();
            }
            if (input != null) {
                input.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
