// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One step of the schema, from a file {@code V001__what-it-does.cypher}.
 *
 * @param version its place in the order
 * @param name what it does
 * @param statements the statements, in order
 * @param anew whether facts and ties that were written before do not follow the rules that come with it
 * @param checksum tells whether the file is as it was
 */
record Migration(int version, String name, List<String> statements, boolean anew, String checksum) {

    private static final String FILES = "classpath:cypher/schema/*.cypher";
    private static final String ANEW = "// needs: no claims yet";
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__([a-z0-9-]+)\\.cypher");

    /** Those on the class path, in order. */
    static List<Migration> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES)).map(Migration::read)
                    .sorted(Comparator.comparing(Migration::version)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Migration of(String file, String text) {
        Matcher matcher = NAME.matcher(file);
        if (!matcher.matches()) {
            throw new SchemaFailure.BadName(file);
        }
        String code = text.lines().filter(line -> !line.isBlank() && !line.stripLeading().startsWith("//"))
                .collect(Collectors.joining("\n"));
        List<String> statements = Arrays.stream(code.split(";\\s*(\n|$)")).map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Migration(Integer.parseInt(matcher.group(1)), matcher.group(2), statements, text.lines().anyMatch(ANEW::equals),
                checksum(code));
    }

    private static Migration read(Resource resource) {
        try {
            return of(String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String checksum(String code) {
        CRC32 checksum = new CRC32();
        checksum.update(code.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
