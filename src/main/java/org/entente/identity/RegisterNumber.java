// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number under which a register keeps somebody.
 *
 * @param kind which sort of number it is, told by its form: two of one kind that differ are two bearers
 * @param figures the number without blanks and hyphens
 */
record RegisterNumber(Kind kind, String figures) {

    /** The properties of an entity that hold such numbers. */
    static final List<String> COLUMNS = List.of("registrationNumber", "taxNumber", "innCode", "ogrnCode", "idNumber", "leiCode",
            "imoNumber", "passportNumber");

    private static final Pattern NUMBER = Pattern
            .compile("[A-Z]{0,6}\\d[A-Z\\d]{0,60}+(?:[ .-](?=[A-Z]{0,60}+\\d)[A-Z\\d]{1,60}+){0,20}+");
    private static final int SHORTEST = 6;

    /** Sorts of number. */
    enum Kind {
        TAX,
        PERSONAL_TAX,
        STATE_REGISTER,
        CREDIT_CODE,
        SHIP,
        OTHER
    }

    static Stream<RegisterNumber> in(String column, String text) {
        return NUMBER.matcher(text.toUpperCase(Locale.ROOT)).results().map(found -> found.group().replaceAll("[ .-]", ""))
                .filter(figures -> figures.length() >= SHORTEST && figures.chars().anyMatch(Character::isDigit))
                .map(figures -> new RegisterNumber(kind(column, figures), figures));
    }

    private static Kind kind(String column, String figures) {
        if (column.equals("imoNumber")) {
            return Kind.SHIP;
        }
        boolean decimal = figures.chars().allMatch(Character::isDigit);
        return switch (figures.length()) {
            case 10 -> decimal ? Kind.TAX : Kind.OTHER;
            case 12 -> decimal ? Kind.PERSONAL_TAX : Kind.OTHER;
            case 13, 15 -> decimal ? Kind.STATE_REGISTER : Kind.OTHER;
            case 18 -> Kind.CREDIT_CODE;
            default -> Kind.OTHER;
        };
    }
}
