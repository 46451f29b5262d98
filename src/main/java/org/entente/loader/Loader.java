// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.entente.formats.SourceItem;
import org.entente.formats.Originals;
import org.entente.graph.Graph;
import org.entente.graph.write.UnknownDocument;
import org.entente.model.Steward;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Loads files and folders into the graph; a load that was cut short is finished by running it again. */
@Service
public class Loader {

    private final Understanding understanding;
    private final Graph graph;
    private final @Nullable Originals originals;

    /** @param folder the data folder, where originals are kept, or a blank text */
    Loader(Graph graph, Understanding understanding, @Value("${entente.data:}") String folder) {
        this.originals = folder.isBlank() ? null : Originals.of(Path.of(folder));
        this.understanding = understanding;
        this.graph = graph;
    }

    /**
     * Loads what is under these paths.
     *
     * @throws LoadFailed where a path does not exist or the database goes away for good
     */
    public LoadReport load(List<Path> paths, LoadOptions options, LoadListener listener) {
        return loadFiles(paths.stream().map(LoadFile::of).toList(), options, listener, Steward.OWNER);
    }

    /** Loads files that are known by other names than their places; what this steward may not replace is skipped. */
    public LoadReport loadFiles(List<LoadFile> files, LoadOptions options, LoadListener listener, Steward steward) {
        return new LoadRun(understanding, new GraphStore(graph, steward, understanding), options.keeping(originals), listener).of(files);
    }

    /**
     * Reads documents again that stand in the graph, without their files: those that another edition of the reader read, or in vain.
     *
     * @param documents ids, or none for all
     * @throws UnknownDocument where one of these is not there or withdrawn
     * @throws LoadFailed where the database goes away for good
     */
    public LoadReport reread(List<String> documents, LoadListener listener) {
        return new Rereading(understanding, new GraphStore(graph, Steward.READER, understanding), graph, listener).of(documents);
    }

    /**
     * Loads one document and tells what it says.
     *
     * @throws LoadedByAnother where what stands there is not for this steward to replace
     * @throws LoadFailed where the database goes away for good
     */
    public Loaded load(SourceItem.Read read, Steward steward) {
        String id = read.document().id();
        Understood understood = Understood.of(read, Fingerprint.of(read, understanding.readers()), understanding);
        Store.Written written;
        try {
            written = new GraphStore(graph, steward, understanding).write(List.of(understood.document()),
                    Map.of(id, understood.fingerprint().written()));
        } catch (RuntimeException e) {
            throw LoadFailed.at(id, e);
        }
        if (!written.kept().isEmpty()) {
            throw new LoadedByAnother(id);
        }
        return new Loaded(id, understood.claims(), understood.skips(), !written.replaced().isEmpty());
    }
}
