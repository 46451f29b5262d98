// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.model.Claim;
import org.entente.model.EntityKind;
import org.entente.model.Explanation;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.reading.rules.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence says of a chain of supply beyond its single verbs: what the delivered goods were used to make, for use in whose
 * war, through whom. One instance a document.
 */
public final class SupplyChains {

    private static final String MAKING = "(?:manufactur|produc|assembl|mak|build|construct|develop)\\w*";
    private static final Pattern USED_TO_MAKE = Pattern
            .compile("\\b(?:which|that|those|they)\\b[^.;]{0,60}?\\b(?:is|are|was|were|been|being)\\s+(?:\\w+\\s+){0,2}"
                    + "used\\s+(?:for|in|to)\\s+(?:the\\s+)?(?:" + MAKING + ")(?:\\s+of)?\\s+([^.;]+?)(?=\\s+for use\\b|,|[.;]|$)");
    private static final Pattern FOR_USE = Pattern.compile("\\b(?:for|to be)\\s+used?\\s+(?:in|during)\\s+(?:the\\s+|its\\s+)?([^.;]*?)\\b"
            + "(?:war|aggression|invasion)(?:\\s+of\\s+aggression)?\\s+(?:against|in|on|of)\\s+([^.;,]+)");
    private static final Pattern THROUGH_OTHERS = Pattern
            .compile("\\b(?:deliveries|shipments|supplies|transfers|exports|sales)\\s+(?:were|was|are|have been|had been)\\s+"
                    + "(?:\\w+\\s+)?(?:made|carried out|conducted|routed|sent|arranged|organised|organized)\\s+(?:through|via|by way of)\\s+(.+)");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:Through|Via|By means of)\\s+[^,]*\\b(?:intermediar|compan|firm|entit|distributor|broker|subsidiar)\\w*,\\s+([^,]+(?:, (?:Ltd|LLC|Inc)\\.?)?),\\s");

    private final String extractor;
    private final Intermediaries intermediaries;
    private @Nullable Claim lastTransfer;

    /** @param extractor name and version of what makes the claims */
    public SupplyChains(String extractor) {
        this.extractor = extractor;
        this.intermediaries = new Intermediaries(extractor);
    }

    /**
     * The claims of a sentence with what the chain adds.
     *
     * @param found its claims so far
     */
    public List<Claim> complete(Sentence sentence, List<Claim> found) {
        Stretch whole = Stretch.of(sentence);
        List<Claim> claims = new ArrayList<>(found);
        claims.replaceAll(claim -> claim.type() == FactType.TRANSFER ? throughOpening(claim, whole) : claim);
        made(claims, whole);
        throughOthers(whole).ifPresent(claims::add);
        planned(whole).ifPresent(claims::add);
        intermediaries.read(sentence).ifPresent(between -> {
            claims.removeIf(claim -> claim.type() == between.type() && claim.role(Role.VIA).equals(between.role(Role.VIA)));
            claims.add(between);
        });
        claims.stream().filter(claim -> isWhole(claim)).findFirst().ifPresent(claim -> lastTransfer = claim);
        return claims;
    }

    private static boolean isWhole(Claim claim) {
        return claim.type() == FactType.TRANSFER && claim.stance() == Stance.ASSERTED && !claim.role(Role.SUPPLIER).isEmpty()
                && !claim.role(Role.RECIPIENT).isEmpty();
    }

    /** "Through an intermediary, B, A has delivered …": B is no supplier but stands between. */
    private static Claim throughOpening(Claim transfer, Stretch whole) {
        Matcher opening = OPENING.matcher(whole.words());
        if (!opening.find()) {
            return transfer;
        }
        List<Name> between = whole.part(opening.start(1), opening.end(1)).names(EntityKind.ORGANIZATION);
        List<Name> suppliers = transfer.role(Role.SUPPLIER).stream().filter(name -> !has(between, name)).toList();
        if (between.isEmpty() || suppliers.isEmpty()) {
            return transfer;
        }
        Map<Role, List<Name>> roles = new TreeMap<>(transfer.roles());
        roles.put(Role.SUPPLIER, suppliers);
        roles.put(Role.VIA, between);
        return with(transfer, roles, "through an intermediary");
    }

    private static boolean has(List<Name> names, Name name) {
        return names.stream().anyMatch(other -> other.text().equals(name.text()));
    }

    /** "… delivered C to Y, which were used for manufacturing Z": the goods are for Z, and Y makes it. */
    private void made(List<Claim> claims, Stretch whole) {
        Matcher made = USED_TO_MAKE.matcher(whole.words());
        Claim transfer = claims.stream().filter(claim -> claim.type() == FactType.TRANSFER && !claim.role(Role.RECIPIENT).isEmpty())
                .findFirst()
                .orElse(null);
        if (transfer == null || !made.find()) {
            return;
        }
        List<Name> arms = Arms.in(whole.part(made.start(1), made.end(1)));
        if (arms.isEmpty()) {
            return;
        }
        List<Name> makers = transfer.role(Role.RECIPIENT);
        claims.removeIf(
                claim -> claim.type() == FactType.PRODUCTION && claim.role(Role.PRODUCER).stream().noneMatch(maker -> has(makers, maker)));
        claims.replaceAll(claim -> claim.type() == FactType.TRANSFER ? goingInto(claim, arms) : claim);
        claims.add(claim(FactType.PRODUCTION, Map.of(Role.PRODUCER, makers, Role.ITEM, arms), transfer, whole, "used to make"));
    }

    private static Claim goingInto(Claim transfer, List<Name> arms) {
        if (!transfer.role(Role.FOR).isEmpty()) {
            return transfer;
        }
        Map<Role, List<Name>> roles = new TreeMap<>(transfer.roles());
        roles.put(Role.FOR, arms);
        return with(transfer, roles, "used to make");
    }

    /** "Those deliveries were made through B and C": the transfer told before, through them. */
    private Optional<Claim> throughOthers(Stretch whole) {
        Matcher through = THROUGH_OTHERS.matcher(whole.words());
        Claim before = lastTransfer;
        if (before == null || !through.find()) {
            return Optional.empty();
        }
        List<Name> between = whole.part(through.start(1), through.end(1)).names(EntityKind.ORGANIZATION).stream()
                .filter(name -> !has(before.role(Role.SUPPLIER), name) && !has(before.role(Role.RECIPIENT), name)).toList();
        Map<Role, List<Name>> roles = new TreeMap<>(before.roles());
        roles.put(Role.VIA, between);
        roles.remove(Role.FOR);
        return between.isEmpty()
                ? Optional.empty()
                : Optional.of(claim(FactType.TRANSFER, roles, before, whole, "deliveries through others"));
    }

    /** "… for use in X's war of aggression against U": X is to use it against U. */
    private Optional<Claim> planned(Stretch whole) {
        Matcher use = FOR_USE.matcher(whole.words());
        if (!use.find()) {
            return Optional.empty();
        }
        List<Name> arms = Arms.in(whole.part(0, use.start()));
        Optional<Name> attacker = whole.part(use.start(1), use.end(1)).state();
        Optional<Name> target = whole.part(use.start(2), use.end(2)).state();
        if (arms.isEmpty() || attacker.isEmpty() || target.isEmpty() || attacker.equals(target)) {
            return Optional.empty();
        }
        Map<Role, List<Name>> roles = Map.of(Role.ATTACKER, List.of(attacker.get()), Role.WEAPON, List.of(arms.getLast()), Role.TARGET,
                List.of(target.get()));
        return Optional
                .of(Claim.of(FactType.ATTACK, new TreeMap<>(roles), whole.sentence().quote(), extractor)
                        .with(Stance.ASSERTED, Modality.PLANNED).because(new Explanation("Attack: for use in", List.of())));
    }

    /** A claim of this sentence by the voice of another. */
    private Claim claim(FactType type, Map<Role, List<Name>> roles, Claim voice, Stretch whole, String rule) {
        return Claim.of(type, new TreeMap<>(roles), whole.sentence().quote(), extractor).withTime(voice.time())
                .with(voice.stance(), voice.modality()).saidBy(voice.speakers(), voice.said(), voice.audience())
                .because(new Explanation(type.label() + ": " + rule, List.of()));
    }

    private static Claim with(Claim claim, Map<Role, List<Name>> roles, String rule) {
        Explanation why = new Explanation(claim.explanation().pattern() + ", " + rule, claim.explanation().fillings());
        return claim.withRoles(roles).because(why);
    }
}
