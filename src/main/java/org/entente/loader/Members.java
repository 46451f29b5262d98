// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.entente.formats.SourceItem;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.Document;
import org.entente.model.Entity;
import org.entente.resolution.Resolver;
import org.entente.source.SourceOptions;
import org.entente.source.SourceReader;
import org.entente.source.Sources;

/** The members of a list: whom each of its records is about. */
public final class Members {

    private Members() {}

    /** The members of a list in the order of its records, one for each record, with all that the record tells of them. */
    public static List<Entity> of(Path file, Gazetteer gazetteer) {
        Resolver resolver = new Resolver(gazetteer);
        List<Entity> members = new ArrayList<>();
        try (SourceReader reader = Sources.open(file, file.toString(), new SourceOptions(SourceOptions.AUTO, null, null))) {
            while (reader.hasNext()) {
                if (reader.next() instanceof SourceItem.Read read && read.document().subject() != null) {
                    members.add(member(read.document(), resolver));
                }
            }
        }
        return members;
    }

    private static Entity member(Document document, Resolver resolver) {
        return resolver.resolve(document, List.of()).entities().getFirst();
    }
}
