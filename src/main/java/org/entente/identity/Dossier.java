// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.Entity;

/**
 * What there is to compare of an entity.
 *
 * @param entity the entity
 * @param principal the names that it goes by first: its own, and the longest in another script
 * @param others its other names
 * @param addresses its addresses
 * @param phones the last seven figures of its telephone numbers
 * @param mails its addresses of electronic mail
 * @param hosts the hosts of its pages and mail, without those that are anybody's
 * @param numbers its numbers in registers, by kind
 * @param born days of birth
 * @param founded days of incorporation
 */
record Dossier(Entity entity, List<Spelling> principal, List<Spelling> others, List<Address> addresses, Set<String> phones,
        Set<String> mails, Set<String> hosts, Map<RegisterNumber.Kind, Set<String>> numbers, Set<String> born, Set<String> founded) {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}+@([\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}+)");
    private static final Pattern PAGE = Pattern
            .compile("(?:https?:/{0,2})?(?:www\\.)?((?:[\\w-]{1,63}+\\.){1,8}[a-z]{2,24})");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern APART = Pattern.compile("\\s*[;/]\\s*|,\\s+(?=(?:JSC|AO|АО|OAO|ОАО|OOO|ООО|ZAO|LLC|FSUE)\\b)");
    private static final Set<String> ANYBODYS = Set.copyOf(WordList.lines("mail-hosts"));
    private static final int SHORT_NUMBER = 7;
    /** Nothing that two records could be told to share stands behind so many characters. */
    private static final int LONGEST = 2_000;

    static Dossier of(Entity entity) {
        List<Spelling> names = spellings(entity);
        Set<Spelling> principal = new LinkedHashSet<>(names.subList(0, Math.min(1, names.size())));
        names.stream().filter(Spelling::isForeign).max(Comparator.comparingInt(name -> name.words().size())).ifPresent(principal::add);
        List<String> mails = values(entity, "email").flatMap(text -> MAIL.matcher(text.toLowerCase(Locale.ROOT)).results())
                .map(found -> found.group()).toList();
        return new Dossier(entity, List.copyOf(principal), names.stream().filter(name -> !principal.contains(name)).toList(),
                values(entity, "address").map(Address::of).flatMap(Optional::stream).toList(), phones(entity), Set.copyOf(mails),
                hosts(entity, mails), numbers(entity), days(entity, "birthDate"), days(entity, "incorporationDate"));
    }

    Stream<Spelling> names() {
        return Stream.concat(principal.stream(), others.stream());
    }

    private static List<Spelling> spellings(Entity entity) {
        List<String> texts = new ArrayList<>(List.of(entity.name()));
        texts.addAll(entity.aliases());
        return texts.stream().flatMap(APART::splitAsStream).map(String::strip).filter(text -> !text.isEmpty()).distinct()
                .map(Spelling::of).filter(spelling -> !spelling.words().isEmpty()).toList();
    }

    private static Set<String> phones(Entity entity) {
        return values(entity, "phone").flatMap(text -> Stream.of(text.split("[;,]"))).map(text -> text.replaceAll("\\D", ""))
                .filter(number -> number.length() >= SHORT_NUMBER).map(number -> number.substring(number.length() - SHORT_NUMBER))
                .collect(Collectors.toSet());
    }

    private static Set<String> hosts(Entity entity, Collection<String> mails) {
        Set<String> hosts = new HashSet<>();
        mails.forEach(mail -> hosts.add(mail.substring(mail.indexOf('@') + 1)));
        values(entity, "website").flatMap(text -> PAGE.matcher(text.toLowerCase(Locale.ROOT)).results()).map(found -> found.group(1))
                .forEach(hosts::add);
        hosts.removeIf(host -> ANYBODYS.contains(host) || ANYBODYS.stream().anyMatch(common -> host.endsWith("." + common)));
        return hosts;
    }

    private static Map<RegisterNumber.Kind, Set<String>> numbers(Entity entity) {
        Map<RegisterNumber.Kind, Set<String>> numbers = new TreeMap<>();
        RegisterNumber.COLUMNS.forEach(column -> values(entity, column).flatMap(text -> RegisterNumber.in(column, text))
                .forEach(number -> numbers.computeIfAbsent(number.kind(), any -> new HashSet<>()).add(number.figures())));
        return numbers;
    }

    private static Set<String> days(Entity entity, String column) {
        Set<String> days = new HashSet<>();
        values(entity, column).forEach(text -> {
            Matcher day = DAY.matcher(text);
            while (day.find()) {
                days.add(day.group(3) == null
                        ? "%s-%s-%s".formatted(day.group(4), day.group(5), day.group(6))
                        : "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
            }
        });
        return days;
    }

    private static Stream<String> values(Entity entity, String attribute) {
        return entity.attributes().of(attribute).map(value -> value.length() <= LONGEST ? value : value.substring(0, LONGEST));
    }
}
