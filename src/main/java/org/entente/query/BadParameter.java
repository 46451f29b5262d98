// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/** A parameter has a value that it cannot have. */
public final class BadParameter extends QueryFailure {

    private static final long serialVersionUID = 1;
    private final String parameter;
    private final String allowed;

    public BadParameter(String parameter, String value, String allowed) {
        super("'%s' is no value of the parameter '%s', which takes %s.".formatted(value, parameter, allowed));
        this.parameter = parameter;
        this.allowed = allowed;
    }

    /** The parameter's name. */
    public String parameter() {
        return parameter;
    }

    /** What it takes. */
    public String allowed() {
        return allowed;
    }
}
