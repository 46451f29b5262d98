// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which records of a file say no more than another of them: of those that say the same, the one changed last speaks for all. */
public final class Repeats {

    private static final Comparator<Told> BETTER = Comparator.comparing(Told::modified)
            .thenComparing(Comparator.comparing(Told::id).reversed());

    private final Map<String, Told> speaking = new HashMap<>();
    private final Set<String> silent = new HashSet<>();

    private record Told(String id, String modified) {}

    /**
     * Takes in a record; in whatever order they come, the same ones speak.
     *
     * @param modified when it was changed last, so that a later one sorts behind; or empty
     * @param content all that it says
     */
    public void note(String id, String modified, List<String> content) {
        Told told = new Told(id, modified);
        Told before = speaking.putIfAbsent(key(content), told);
        if (before != null && !before.id().equals(id)) {
            boolean better = BETTER.compare(told, before) > 0;
            silent.add(better ? before.id() : id);
            if (better) {
                speaking.put(key(content), told);
            }
        }
    }

    /** Whether another record says the same and speaks for this one. */
    public boolean repeats(String id) {
        return silent.contains(id);
    }

    /** Sixteen bytes, because a file may have millions of records. */
    private static String key(List<String> content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            content.forEach(part -> {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return new String(digest.digest(), StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
