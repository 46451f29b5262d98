// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A query that stands in a file of its own.
 *
 * @param name the file's name without its ending
 * @param topic the folder that it lies in
 * @param title what a list shows
 * @param description what it answers, for someone who learns Cypher
 * @param parameters what can be set
 * @param returns the columns
 * @param cypher the text below the header
 */
public record CannedQuery(String name, String topic, String title, String description, List<Param> parameters, List<String> returns,
        String cypher) {

    /**
     * What can be set.
     *
     * @param name its name in the query, without the dollar sign
     * @param type what it takes
     * @param defaultValue the value where none is given
     * @param suggestion another value worth a try, or null
     * @param range between which numbers it lies, or null where it takes no number
     */
    public record Param(String name, ParamType type, @JsonProperty("default") Object defaultValue, @Nullable Object suggestion,
            @Nullable Range range) {

        /** @throws BadParameter where the text stands for no value that it takes */
        Object read(String text) {
            return type.read(name, text, range);
        }
    }
}
