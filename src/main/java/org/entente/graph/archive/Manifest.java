// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.archive;

import java.util.Map;

/**
 * What a backup says of itself, behind all else.
 *
 * @param format the version of the file's form
 * @param graph the version of the graph
 * @param migrations checksums of the schema's steps, by version
 * @param nodes how many nodes there are
 * @param relationships how many relationships there are
 * @param sha256 hashes of the entries, by name
 */
public record Manifest(int format, long graph, Map<Integer, String> migrations, long nodes, long relationships,
        Map<String, String> sha256) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String NODES = "nodes.jsonl";
    static final String RELATIONSHIPS = "relationships.jsonl";
}
