// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.entente.derive.Derivation;
import org.entente.derive.StoredClaim;
import org.entente.formats.SourceItem;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.ResolvedDocument;
import org.entente.reading.rules.RuleReader;
import org.entente.resolution.Resolver;
import org.entente.source.SourceOptions;
import org.entente.source.SourceReader;
import org.entente.source.Sources;

/** Reads files and prints the ties that follow, one a line: a program that knows the jar of the reading alone. */
final class ReadingAlone {

    private ReadingAlone() {}

    public static void main(String[] files) {
        Gazetteer gazetteer = Gazetteer.load(List.of());
        ClaimReader reader = new RuleReader(gazetteer);
        Resolver resolver = new Resolver(gazetteer);
        List<StoredClaim> claims = new ArrayList<>();
        for (String file : files) {
            try (SourceReader items = Sources.open(Path.of(file), SourceOptions.DEFAULT)) {
                while (items.hasNext()) {
                    if (items.next() instanceof SourceItem.Read read) {
                        claims.addAll(claims(read, reader, resolver));
                    }
                }
            }
        }
        Derivation.of(claims).ties().forEach(tie -> System.out.println(tie.from() + " " + tie.kind().name() + " " + tie.to()));
    }

    private static List<StoredClaim> claims(SourceItem.Read read, ClaimReader reader, Resolver resolver) {
        List<Claim> found = new ArrayList<>(read.claims());
        if (read.extractable()) {
            found.addAll(Gate.admit(read.document(), reader.read(read.toExtract())).claims());
        }
        ResolvedDocument resolved = resolver.resolve(read.document(), found);
        return resolved.claims().stream().map(claim -> StoredClaim.of(resolved.document(), claim)).toList();
    }
}
