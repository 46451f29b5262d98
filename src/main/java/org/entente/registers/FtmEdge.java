// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.formats.Dates;
import org.entente.formats.DocumentIds;
import org.entente.formats.RecordText;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.entente.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * An edge of FollowTheMoney as a document with one claim.
 *
 * @param entity the edge
 * @param edge what it states
 * @param survey what is known of the other entities of the file
 * @param edition the file that it comes from
 */
record FtmEdge(FtmObject entity, FtmRelation edge, FtmSurvey survey, String edition) {

    private static final RegisterClaims CLAIMS = new RegisterClaims("ftm/2");

    SourceItem read() throws Unusable {
        List<Name> sources = ends(edge.source());
        List<Name> targets = ends(edge.target());
        Period time = Dates.span(firstOf("startDate", "listingDate", "date"), firstOf("endDate", "date")).orElse(null);
        RecordText text = new RecordText();
        List<Passage> prose = FtmEntities.prose(entity, text);
        String title = "%s %s %s".formatted(join(sources), edge.reads(), join(targets));
        Quote quote = text.statement(title + (time == null ? "" : ", " + AtopAgreement.years(time)) + ".");
        text.columns(entity.columns());
        List<Claim> claims = survey.repeats(entity)
                ? List.of()
                : List.of(CLAIMS.claim(edge.type(), roles(sources, targets), details(), amount(), time, edge.modality(), quote,
                        edge.isRecord() ? id(entity) : null));
        return item(entity, title, isSanction() ? targets.getFirst() : null, text, claims, prose, edition, survey);
    }

    private boolean isSanction() {
        return entity.schema().equals("Sanction");
    }

    private Map<Role, List<Name>> roles(List<Name> sources, List<Name> targets) {
        Map<Role, List<Name>> roles = new TreeMap<>();
        roles.put(edge.sourceRole(), sources);
        roles.merge(edge.targetRole(), targets, (one, other) -> {
            List<Name> both = new ArrayList<>(one);
            both.addAll(other);
            return both;
        });
        if (entity.schema().equals("Payment")) {
            roles.put(Role.ITEM, List.of(Name.of("money", EntityKind.GOODS)));
        }
        return roles;
    }

    /** The entities at an end; an authority is named, not referred to, and may be missing where a country is given. */
    private List<Name> ends(String property) throws Unusable {
        List<Name> ends = new ArrayList<>();
        for (String value : entity.all(property)) {
            Name name = isSanction() && property.equals(edge.source())
                    ? Name.of(value, EntityKind.ORGANIZATION)
                    : survey.name(value);
            if (name == null) {
                throw new Unusable("entity not in the file", "'%s' refers to %s, which the file does not have".formatted(property, value));
            }
            ends.add(name);
        }
        if (ends.isEmpty() && isSanction() && property.equals(edge.source()) && !entity.first("country").isEmpty()) {
            ends.add(FtmEntities.state(entity.first("country")));
        }
        if (ends.isEmpty()) {
            throw new Unusable("edge without an end", "its property '%s' is empty; fill it".formatted(property));
        }
        return ends;
    }

    private Map<Detail, List<String>> details() {
        Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
        Detail told = edge.detail();
        if (told != null) {
            put(details, told, firstOf("role", "program", "status"));
        }
        put(details, Detail.SHARE, entity.first("percentage"));
        return details;
    }

    private static void put(Map<Detail, List<String>> details, Detail detail, String value) {
        if (!value.isEmpty()) {
            details.put(detail, List.of(value));
        }
    }

    private @Nullable Quantity amount() {
        String amount = entity.first("amount").replaceAll("\\.\\d*$", "");
        String currency = entity.first("currency");
        return amount.matches("\\d{1,15}") ? Quantity.exactly(Long.parseLong(amount), currency.isEmpty() ? null : currency) : null;
    }

    private String firstOf(String... properties) {
        for (String property : properties) {
            if (!entity.first(property).isEmpty()) {
                return entity.first(property);
            }
        }
        return "";
    }

    private static String join(List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining(", "));
    }

    private static String id(FtmObject entity) {
        return "ftm:" + entity.id();
    }

    static SourceItem item(FtmObject entity, String title, @Nullable Name subject, RecordText text, List<Claim> claims, List<Passage> prose,
            String edition, FtmSurvey survey) {
        String publisher = entity.first("publisher");
        String url = entity.first("sourceUrl");
        List<String> voices = survey.voices(entity);
        Document document = new Document(DocumentIds.of(id(entity)), DocumentKind.REGISTER, title, publisher.isEmpty() ? null : publisher,
                Dates.day(entity.first("modifiedAt")).or(() -> Dates.day(entity.first("retrievedAt"))).orElse(null),
                url.isEmpty() ? null : url, List.of(edition), subject, text.toString(), text.passages(),
                voices.isEmpty() ? List.of(Voice.file(edition)) : voices, entity.vouched());
        return new SourceItem.Read(document, claims, prose);
    }
}
