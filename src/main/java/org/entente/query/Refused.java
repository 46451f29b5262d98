// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.exceptions.ClientException;

/** The database refused a query for the values that were given. */
public final class Refused extends QueryFailure {

    private static final long serialVersionUID = 1;
    private static final String STATEMENT = "Neo.ClientError.Statement.";

    private static final String GONE = STATEMENT + "EntityNotFound";
    private final List<String> parameters;

    /** @param given the values, by parameter */
    public Refused(Map<String, ? extends Object> given, ClientException refusal) {
        this(among(given, String.valueOf(refusal.getMessage())), refusal);
    }

    private Refused(Collection<String> parameters, ClientException refusal) {
        super(parameters.isEmpty()
                ? "The database takes no such question: %s".formatted(sentence(refusal))
                : "The database does not take the value of %s: %s".formatted(String.join(", ", parameters), sentence(refusal)));
        this.parameters = List.copyOf(parameters);
        initCause(refusal);
    }

    /** Whether a refusal is of what was asked with, not of the database's state. */
    public static boolean isOfValues(ClientException refusal) {
        String code = String.valueOf(refusal.code());
        return code.startsWith(STATEMENT) && !code.equals(GONE);
    }

    /** The parameters that may be meant. */
    public List<String> parameters() {
        return parameters;
    }

    /** Those whose value the refusal repeats; all where it repeats none. */
    private static Collection<String> among(Map<String, ? extends Object> given, String refusal) {
        List<String> repeated = given.entrySet().stream().filter(each -> !String.valueOf(each.getValue()).isBlank())
                .filter(each -> refusal.contains(String.valueOf(each.getValue()))).map(Map.Entry::getKey).sorted().toList();
        return repeated.isEmpty() ? given.keySet().stream().sorted().toList() : repeated;
    }

    private static String sentence(ClientException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
