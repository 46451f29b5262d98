// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.entente.gazetteer.Folding;

/**
 * Where somebody is to be found.
 *
 * @param postcodes numbers of five or six figures
 * @param numbers of house, building, room
 * @param words the names of streets, towns and regions, folded
 */
record Address(Set<String> postcodes, Set<String> numbers, Set<String> words) {

    private static final Set<String> COMMON = WordList.words("address-words");
    private static final Pattern POSTCODE = Pattern.compile("\\d{5,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d.*");

    /** An address, unless it names no more than a country. */
    static Optional<Address> of(String text) {
        List<String> words = Folding.words(text.replace('/', ' '));
        Set<String> postcodes = words.stream().filter(word -> POSTCODE.matcher(word).matches()).collect(Collectors.toSet());
        Set<String> numbers = words.stream().filter(word -> NUMBER.matcher(word).matches() && !postcodes.contains(word))
                .collect(Collectors.toSet());
        Set<String> names = words.stream()
                .filter(word -> word.length() > 2 && !NUMBER.matcher(word).matches() && !COMMON.contains(word)).collect(Collectors.toSet());
        return names.isEmpty() && postcodes.isEmpty() ? Optional.empty() : Optional.of(new Address(postcodes, numbers, names));
    }
}
