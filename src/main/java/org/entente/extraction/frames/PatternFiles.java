// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.entente.extraction.lexicon.Lexicon;
import org.entente.model.FactType;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files under {@code patterns/}: one for each type of fact. */
final class PatternFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private PatternFiles() {}

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The patterns of all types, in the order of the files. */
    static List<Pattern> patterns(Lexicon lexicon) {
        return Stream.of(FactType.values()).flatMap(type -> patterns(type, lexicon)).toList();
    }

    private static Stream<Pattern> patterns(FactType type, Lexicon lexicon) {
        Map<String, Object> file;
        try (InputStream in = open(type.label() + ".yaml")) {
            file = YAML.readValue(in, new TypeReference<Map<String, Object>>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PatternReader(type, file, lexicon).patterns();
    }

    private static InputStream open(String file) {
        String resource = "/patterns/" + file;
        return Objects.requireNonNull(PatternFiles.class.getResourceAsStream(resource), resource);
    }
}
