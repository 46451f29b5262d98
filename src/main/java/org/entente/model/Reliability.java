// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/** How far a source is to be trusted, by the Admiralty code. */
public enum Reliability {

    A(0.95),
    B(0.85),
    C(0.7),
    D(0.45),
    E(0.2),
    F(0.5);

    private final double weight;

    Reliability(double weight) {
        this.weight = weight;
    }

    /** How likely one claim of such a source alone makes a fact. */
    public double weight() {
        return weight;
    }

    /** What holds until the user grades the publisher: registers are usually reliable, texts cannot be judged. */
    public static Reliability ofKind(DocumentKind kind) {
        return switch (kind) {
            case REGISTER, REFERENCE -> B;
            case TEXT -> F;
        };
    }

    /** The more reliable of the two. */
    public Reliability orBetter(Reliability other) {
        return other.weight > weight ? other : this;
    }

    /** The less reliable of the two. */
    public Reliability orWorse(Reliability other) {
        return other.weight < weight ? other : this;
    }
}
