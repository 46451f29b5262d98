// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.entente.query.CannedQueries;
import org.entente.query.CannedQuery;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;

/** The canned queries as the archive of saved queries that Neo4j Browser takes: a folder a topic, each query with its defaults in place. */
@RestController
@Hidden
class SavedQueries {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final CannedQueries queries;

    SavedQueries(CannedQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/guides/entente-queries.zip")
    ResponseEntity<byte[]> zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (CannedQuery query : queries.all()) {
                ZipEntry entry = new ZipEntry("%s/%s.cypher".formatted(GuideController.title(query.topic()), query.name()));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(saved(query).getBytes(UTF_8));
            }
        }
        return ResponseEntity.ok().contentType(MediaType.valueOf("application/zip")).cacheControl(CacheControl.noCache())
                .body(bytes.toByteArray());
    }

    /** Browser shows the first line as its name. */
    private static String saved(CannedQuery query) {
        String cypher = query.cypher();
        for (CannedQuery.Param param : query.parameters()) {
            cypher = cypher.replaceAll("\\$" + param.name() + "\\b",
                    Matcher.quoteReplacement(GuideController.literal(param.defaultValue())));
        }
        return "// %s%n// %s%n%s%n".formatted(query.title(), query.description(), cypher.strip());
    }
}
