// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/** A parameter has a value that it cannot have. */
public final class BadParameter extends QueryFailure {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 100;
    private final String parameter;
    private final String allowed;

    public BadParameter(String parameter, String value, String allowed) {
        super("'%s' is no value of the parameter '%s', which takes %s.".formatted(shortened(value), parameter, allowed));
        this.parameter = parameter;
        this.allowed = allowed;
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
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
