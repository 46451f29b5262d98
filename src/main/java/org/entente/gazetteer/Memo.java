// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was made of the first {@value #MOST} keys: registers name the same few things again and again. Safe for several threads.
 *
 * @param <K> what is asked for
 * @param <V> what is made of it, always the same of the same key
 */
public final class Memo<K, V> {

    private static final int MOST = 50_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> making;

    /** @param making makes a value of a key */
    public Memo(Function<K, V> making) {
        this.making = making;
    }

    /** The value for a key, made now where it is not remembered. */
    public V of(K key) {
        V value = known.get(key);
        if (value == null) {
            value = making.apply(key);
            if (known.size() < MOST) {
                known.put(key, value);
            }
        }
        return value;
    }
}
