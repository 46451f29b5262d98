// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.io.IOException;
import java.io.OutputStream;

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

    private final Driver driver;

    public Exports(Driver driver) {
        this.driver = driver;
    }

    /** Writes the graph and leaves the stream open. */
    public void write(ExportFormat format, OutputStream out) throws IOException {
        WholeGraph graph = new WholeGraph(driver);
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
