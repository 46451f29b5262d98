// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a document says, with names as they are written.
 *
 * @param type the type of fact that it is about
 * @param roles who and what takes part, by role, in the order of the text
 * @param details what is said in words that name no entity
 * @param quantity how many or how much, where the text says so
 * @param time when it happened, where the text says so
 * @param stance whether the speaker asserts it
 * @param modality whether it happened, is planned or possible
 * @param speakers who says so; empty where the document says it in its own voice
 * @param said when it was said, where that differs from the document's date or is stated
 * @param audience to whom it was said
 * @param quote the words that carry it
 * @param recordId the register's own id of the deal, listing or treaty, or null: such a record is a fact of its own
 * @param extractor name and version of what made the claim: {@code "rules/3f0c51d2a9b4"}
 * @param explanation why it was made
 */
public record Claim(FactType type, Map<Role, List<Name>> roles, Map<Detail, List<String>> details, @Nullable Quantity quantity,
        @Nullable Period time, Stance stance, Modality modality, List<Name> speakers, @Nullable Period said, List<Name> audience,
        Quote quote, @Nullable String recordId, String extractor, Explanation explanation) {

    /** What a document asserts of what happened, in its own voice. */
    public static Claim of(FactType type, Map<Role, List<Name>> roles, Quote quote, String extractor) {
        return new Claim(type, roles, Map.of(), null, null, Stance.ASSERTED, Modality.ACTUAL, List.of(), null, List.of(), quote, null,
                extractor, Explanation.NONE);
    }

    public Claim withRoles(Map<Role, List<Name>> other) {
        return new Claim(type, other, details, quantity, time, stance, modality, speakers, said, audience, quote, recordId, extractor,
                explanation);
    }

    public Claim withDetails(Map<Detail, List<String>> other) {
        return new Claim(type, roles, other, quantity, time, stance, modality, speakers, said, audience, quote, recordId, extractor,
                explanation);
    }

    public Claim withQuantity(@Nullable Quantity other) {
        return new Claim(type, roles, details, other, time, stance, modality, speakers, said, audience, quote, recordId, extractor,
                explanation);
    }

    public Claim withTime(@Nullable Period other) {
        return new Claim(type, roles, details, quantity, other, stance, modality, speakers, said, audience, quote, recordId, extractor,
                explanation);
    }

    public Claim with(Stance otherStance, Modality otherModality) {
        return new Claim(type, roles, details, quantity, time, otherStance, otherModality, speakers, said, audience, quote, recordId,
                extractor, explanation);
    }

    /**
     * The same by another voice.
     *
     * @param who says so
     * @param when it is said, or null
     * @param toWhom it is said
     */
    public Claim saidBy(List<Name> who, @Nullable Period when, List<Name> toWhom) {
        return new Claim(type, roles, details, quantity, time, stance, modality, who, when, toWhom, quote, recordId, extractor,
                explanation);
    }

    public Claim withQuote(Quote other) {
        return new Claim(type, roles, details, quantity, time, stance, modality, speakers, said, audience, other, recordId, extractor,
                explanation);
    }

    public Claim ofRecord(@Nullable String id) {
        return new Claim(type, roles, details, quantity, time, stance, modality, speakers, said, audience, quote, id, extractor,
                explanation);
    }

    public Claim because(Explanation why) {
        return new Claim(type, roles, details, quantity, time, stance, modality, speakers, said, audience, quote, recordId, extractor,
                why);
    }

    /** The names that fill a role, empty where none does. */
    public List<Name> role(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The same, made by this. */
    public Claim by(String other) {
        return new Claim(type, roles, details, quantity, time, stance, modality, speakers, said, audience, quote, recordId, other,
                explanation);
    }
}
