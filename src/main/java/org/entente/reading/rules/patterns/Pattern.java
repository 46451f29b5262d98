// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.patterns;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.model.FactType;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * When a word tells of a fact, and where its roles stand.
 *
 * @param name what {@code --explain} shows
 * @param type the type of fact
 * @param on which words trigger it
 * @param slots where each role or detail is looked for, in the order of the file
 * @param require groups of slots of which each must have a filling
 * @param least how many fillings a slot needs at least, where more than one
 * @param counted the slot whose things the quantity counts, or the empty string
 * @param fixed details that the pattern itself states
 * @param background whether it is told in passing, as a title is: then the sentence's speaker, time and doubts do not touch it
 * @param inherits whether parties that are not named are those of the agreement last told of
 * @param warring whether it holds only where the document has told before that one who attacks is at war
 * @param deed whether it counts only where it is asserted as a deed: what is told of one side alone is else a mere fear or aim
 * @param recalls slots that are taken from the fact of its type last told: the first where the trigger is definite ("these strikes"), the
 *        second where the same one goes on against an armed group
 * @param unless types of fact that, found on the same word, exclude this one
 * @param modality the modality that the pattern itself means, or null where the sentence decides
 */
public record Pattern(String name, FactType type, Trigger on, Map<String, Slot> slots, List<Set<String>> require,
        Map<String, Integer> least,
        String counted, Map<String, String> fixed, boolean background,
        boolean inherits, boolean warring, boolean deed, List<String> recalls, Set<FactType> unless,
        @Nullable Modality modality) {

    /**
     * A slot: an ordered choice of sums of functions.
     *
     * @param choices the first that gives a filling counts; all functions of one choice count together
     */
    public record Slot(List<List<Source>> choices) {}

    /**
     * Where fillings come from.
     *
     * @param function the grammatical function to the trigger
     * @param kinds what may fill it, first one first
     * @param needed whether the choice counts only where this one gives a filling: written "!for"
     */
    public record Source(String function, List<Kind> kinds, boolean needed) {}
}
