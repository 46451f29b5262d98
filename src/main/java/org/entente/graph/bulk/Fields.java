// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.entente.model.Detail;
import org.entente.model.Held;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** The fields of spooled records. */
final class Fields {

    private static final long NONE = Long.MIN_VALUE;

    private Fields() {}

    static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static @Nullable String textOrNull(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), UTF_8);
    }

    static String text(DataInputStream in) throws IOException {
        String text = textOrNull(in);
        if (text == null) {
            throw new EOFException("a text is missing");
        }
        return text;
    }

    static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    static void roles(DataOutputStream out, Map<Role, List<String>> map) throws IOException {
        map(out, map, Role::place);
    }

    static Map<Role, List<String>> roles(DataInputStream in) throws IOException {
        return map(in, new TreeMap<>(), Role.all());
    }

    static void details(DataOutputStream out, Map<Detail, List<String>> map) throws IOException {
        map(out, map, Detail::ordinal);
    }

    static Map<Detail, List<String>> details(DataInputStream in) throws IOException {
        return map(in, new EnumMap<>(Detail.class), List.of(Detail.values()));
    }

    private static <K> void map(DataOutputStream out, Map<K, List<String>> map, ToIntFunction<K> place) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<K, List<String>> entry : map.entrySet()) {
            out.writeInt(place.applyAsInt(entry.getKey()));
            texts(out, entry.getValue());
        }
    }

    private static <K> Map<K, List<String>> map(DataInputStream in, Map<K, List<String>> map, List<K> keys) throws IOException {
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            map.put(keys.get(in.readInt()), texts(in));
        }
        return map;
    }

    static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
        out.writeLong(day == null ? NONE : day.toEpochDay());
    }

    static @Nullable LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == NONE ? null : LocalDate.ofEpochDay(day);
    }

    static void period(DataOutputStream out, @Nullable Period period) throws IOException {
        out.writeBoolean(period != null);
        if (period != null) {
            day(out, period.from());
            day(out, period.to());
            out.writeBoolean(period.open());
        }
    }

    static @Nullable Period period(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Period(day(in), day(in), in.readBoolean()) : null;
    }

    static void held(DataOutputStream out, Held held) throws IOException {
        day(out, held.from());
        day(out, held.to());
        out.writeInt(held.basis().ordinal());
    }

    static Held held(DataInputStream in) throws IOException {
        return new Held(day(in), day(in), Held.Basis.values()[in.readInt()]);
    }

    static void quantity(DataOutputStream out, @Nullable Quantity quantity) throws IOException {
        out.writeBoolean(quantity != null);
        if (quantity != null) {
            number(out, quantity.min());
            number(out, quantity.max());
            text(out, quantity.unit());
            out.writeBoolean(quantity.approximate());
        }
    }

    static @Nullable Quantity quantity(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Quantity(number(in), number(in), textOrNull(in), in.readBoolean()) : null;
    }

    static void number(DataOutputStream out, @Nullable Number number) throws IOException {
        out.writeBoolean(number != null);
        if (number != null) {
            out.writeLong(number.longValue());
        }
    }

    static @Nullable Integer integer(DataInputStream in) throws IOException {
        Long number = number(in);
        return number == null ? null : (Integer) number.intValue();
    }

    private static @Nullable Long number(DataInputStream in) throws IOException {
        return in.readBoolean() ? (Long) in.readLong() : null;
    }
}
