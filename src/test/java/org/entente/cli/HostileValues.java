// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Values that a stranger may send for a parameter or a field, by what it is declared to take. */
final class HostileValues {

    /** As they stand in an address. */
    static final List<String> TEXTS = List.of("", " ", "%00", "%FF", "%C3%28", "%ED%A0%80", "%", "%zz", "%25", "%2F", "..", "%2e%2e", "'",
            "%22", "`", "%7B%7D", "%5B%5D", "%5C", "%0d%0aX:1", "true", "null", "*", "a".repeat(4_000), "a+".repeat(2_000), "%D7%90%D7%A8",
            "%E2%80%AE", "%F0%9F%98%80", ";x=1", "2024-02-30", "2024-01-01/2023-01-01", "+999999999-12-31", "-999999999-01-01",
            "2024-01-01/", "/", "MATCH+(n)+DETACH+DELETE+n", "%27%7D)+DELETE+n+//", "state:north-korea", "Kim+Jong+Un", "Kursk+Oblast",
            "Alfa", "asserted", "any", "out", "SUPPLIED", "SUPPLIED,MET", "State", "Agreement", "hops", "all", "Gadget+Works",
            "org:gadget-works");
    private static final List<String> NUMBERS = List.of("-1", "0", "1", "3", "0.5", "2147483647", "2147483648", "-2147483648",
            "-2147483649", "1000000000", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "99999999999999999999",
            "1e309", "-1e308", "4.9e-324", "NaN", "-Infinity", "-0", "0x10", "1e3", "+7", "007", "%EF%BC%91");
    private static final List<String> TRUTHS = List.of("true", "false", "TRUE", "yes", "2", "");
    private static final List<String> CLASSES = List.of("a", "A", "7", " ", "\t", ".", "@", "-", "a.", "a@", "A7", "7.", "(", "[", "{",
            "\"", "'", "#", "«", "é", "漢", "\uD83D\uDE00", "\u202E", "\u0000", "=", "http://", "a-", "1,", "a ", "A ", "7 ", "A.", "1,111,",
            "a-a ", "AA-7 ", "Iran and ", "; ");
    /** What a field may be called that an entity, a document or a node of the graph has too. */
    static final List<String> NAMES = List.of("id", "name", "aliases", "merged", "labels", "attributes", "email", "idNumber", "isClass",
            "kind", "", "\u0000", "n".repeat(40_000), "from", "min");
    private static final List<String> WORDS = List.of("Russia", "North Korea", "Iran", "drone", "Transfer", "asserted", "Gadget Works",
            "state:iran");
    private static final int IN_AN_ADDRESS = 12_000;
    private static final Map<String, List<String>> BY_TYPE = Map.of("integer", NUMBERS, "number", NUMBERS, "boolean", TRUTHS);

    private HostileValues() {}

    /** As an address gives a parameter of this type: mostly once, now and then as a list. */
    static List<String> of(String type, Random random) {
        int count = random.nextInt(type.equals("array") ? 2 : 6) == 0 ? 2 + random.nextInt(20) : 1;
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(one(type, random));
        }
        return values;
    }

    private static String one(String type, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> noise(random);
            case 1 -> endless(random, random.nextInt(IN_AN_ADDRESS / 10));
            case 2 -> pick(NUMBERS, random);
            case 3 -> pick(TEXTS, random);
            default -> pick(BY_TYPE.getOrDefault(type, TEXTS), random);
        };
    }

    private static String endless(Random random, int length) {
        String some = URLEncoder.encode(pick(CLASSES, random), UTF_8);
        return some.repeat(1 + Math.min(length, IN_AN_ADDRESS / some.length()));
    }

    private static String noise(Random random) {
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            noise.append("%%%02X".formatted(random.nextInt(256)));
        }
        return noise.toString();
    }

    /** Every class of characters, many times, as texts in JSON. */
    static Stream<String> endless(int times) {
        return CLASSES.stream().map(some -> quoted(some.repeat(times / some.length())));
    }

    /** A value in JSON: a number without end, a list, an object, and mostly a very long text. */
    static String json(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> pick(NUMBERS, random).replaceAll("[^0-9.eE-].*", "1");
            case 1 -> "[" + String.join(",", Collections.nCopies(1 + random.nextInt(5), json(random))) + "]";
            case 2 -> "{" + quoted(pick(NAMES, random)) + ":" + json(random) + "}";
            case 3 -> "[".repeat(10_000) + "]".repeat(10_000);
            case 4 -> pick(List.of("null", "true", "[]", "{}", "\"\""), random);
            case 5 -> pick(List.of("\"2024-12-18\"", "\"+999999999-12-31\"", "\"2024\"", "\"0000-00-00\""), random);
            case 6 -> quoted(pick(WORDS, random));
            case 7 -> "[" + String.join(",", Collections.nCopies(2, quoted(pick(WORDS, random)))) + "]";
            default -> quoted(pick(List.of("", "Iran ", "x"), random) + pick(CLASSES, random).repeat(random.nextInt(40_000)));
        };
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }

    static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
