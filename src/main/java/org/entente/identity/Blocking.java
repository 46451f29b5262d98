// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds pairs worth comparing: those that share a name, two rare words of one, initials, a contact or a number. */
final class Blocking {

    /** A key that more share than this brings nobody together. */
    private static final int WIDEST = 60;
    private static final int RAREST_WORDS = 3;

    private final Map<String, List<Dossier>> blocks = new HashMap<>();
    private final Rarity rarity;

    Blocking(Collection<Dossier> dossiers, Rarity rarity) {
        this.rarity = rarity;
        dossiers.forEach(dossier -> keys(dossier).forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(dossier)));
    }

    /** Hands over each pair once, the one with the smaller id first. */
    void pairs(BiConsumer<Dossier, Dossier> consumer) {
        Set<List<String>> seen = new HashSet<>();
        for (List<Dossier> block : blocks.values()) {
            if (block.size() > 1 && block.size() <= WIDEST) {
                for (int i = 0; i < block.size(); i++) {
                    for (Dossier other : block.subList(i + 1, block.size())) {
                        offer(block.get(i), other, seen, consumer);
                    }
                }
            }
        }
    }

    private static void offer(Dossier one, Dossier other, Set<List<String>> seen, BiConsumer<Dossier, Dossier> consumer) {
        boolean inOrder = one.entity().id().compareTo(other.entity().id()) < 0;
        Dossier first = inOrder ? one : other;
        Dossier second = inOrder ? other : one;
        if (first.entity().kind() == second.entity().kind() && seen.add(List.of(first.entity().id(), second.entity().id()))) {
            consumer.accept(first, second);
        }
    }

    private Set<String> keys(Dossier dossier) {
        Set<String> keys = new LinkedHashSet<>();
        String kind = dossier.entity().kind().prefix();
        dossier.names().forEach(name -> {
            keys.add(kind + " name " + String.join(" ", name.words()));
            List<String> rarest = name.words().stream().sorted(Comparator.comparingInt(rarity::bearers).thenComparing(word -> word))
                    .limit(RAREST_WORDS).sorted().toList();
            for (int i = 0; i < rarest.size(); i++) {
                keys.add(kind + " word " + rarest.get(i));
                for (String word : rarest.subList(i + 1, rarest.size())) {
                    keys.add(kind + " words " + rarest.get(i) + " " + word);
                }
            }
            if (name.isAcronym()) {
                keys.add(kind + " initials " + name.words().iterator().next());
            } else if (name.initials().length() > 2) {
                keys.add(kind + " initials " + name.initials());
            }
        });
        dossier.phones().forEach(phone -> keys.add("phone " + phone));
        dossier.mails().forEach(mail -> keys.add("mail " + mail));
        dossier.hosts().forEach(host -> keys.add("host " + host));
        dossier.numbers().values().forEach(numbers -> numbers.forEach(number -> keys.add("number " + number)));
        return keys;
    }
}
