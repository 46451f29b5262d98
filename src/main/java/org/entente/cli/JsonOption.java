// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.function.Consumer;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The option that asks for JSON in the place of text. */
final class JsonOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "print JSON")
    private boolean given;

    boolean given() {
        return given;
    }

    /** Prints an answer as it is, or leaves it to the writer of text. */
    void print(JsonNode answer, Consumer<JsonNode> asText) {
        if (given) {
            command.commandLine().getOut().println(answer.toPrettyString());
        } else {
            asText.accept(Harmless.of(answer));
        }
    }
}
