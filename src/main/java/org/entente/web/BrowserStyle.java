// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.entente.model.TieKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;

/** The style for Neo4j Browser: that of nodes from a file, that of ties from the schema. */
@RestController
@Hidden
class BrowserStyle {

    @GetMapping("/guides/entente.grass")
    ResponseEntity<String> style() {
        String ties = TieKind.all().stream().map(kind -> "relationship.%s { shaft-width: %dpx; color: %s; }\n".formatted(kind.name(),
                kind.shape().width(), kind.shape().colour())).collect(Collectors.joining());
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/plain;charset=UTF-8")).header("Cache-Control", "no-cache")
                .body(nodes() + ties);
    }

    private static String nodes() {
        try (InputStream file = new ClassPathResource("guides/nodes.grass").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
