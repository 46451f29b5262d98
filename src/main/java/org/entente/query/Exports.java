// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.io.IOException;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.entente.query.export.CsvExport;
import org.entente.query.export.FtmExport;
import org.entente.query.export.GraphMlExport;
import org.entente.query.export.ImporterExport;
import org.entente.query.export.JsonLdExport;
import org.entente.query.export.StixExport;
import org.entente.query.export.WholeGraph;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Service;

/** Writes the whole graph, in canonical order, without what is withdrawn and without the times of loading: equal graphs, equal bytes. */
@Service
public class Exports {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Reads reads;
    private final WholeGraph graph;

    public Exports(Driver driver) {
        this.reads = new Reads(driver, LONGEST);
        this.graph = new WholeGraph(driver);
    }

    /** Writes the graph into a file, which is begun anew where a commit comes in between: what was sent could not be taken back. */
    public void write(ExportFormat format, Path file) throws IOException {
        try {
            reads.atOneVersion(() -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    put(format, out);
                    return file;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void put(ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> new CsvExport(graph).write(out);
            case NEO4J -> new ImporterExport(graph).write(out);
            case GRAPHML -> new GraphMlExport(graph).write(out);
            case FTM -> new FtmExport(graph).write(out);
            case STIX -> new StixExport(graph).write(out);
            case JSONLD -> new JsonLdExport(graph).write(out);
        }
    }
}
