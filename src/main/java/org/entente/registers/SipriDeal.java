// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.formats.Columns;
import org.entente.formats.DocumentIds;
import org.entente.formats.RecordText;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A deal of the SIPRI trade register with its deliveries: one document, one transfer.
 *
 * @param deliveries its deliveries, in the order of the file
 * @param edition the selection of the database that they come from
 * @param generated when that was made, or null
 */
record SipriDeal(List<SipriDelivery> deliveries, String edition, @Nullable LocalDate generated) {

    private static final RegisterClaims CLAIMS = new RegisterClaims("sipri-csv/1");

    SourceItem read() throws Unusable {
        Columns first = deliveries.getFirst().row();
        String id = "sipri:" + deliveries.getFirst().deal();
        Name supplier = SipriParty.of(first.required("Supplier"));
        Name recipient = SipriParty.of(first.required("Recipient"));
        Name item = SipriItem.of(first);
        Quantity quantity = quantity();
        Period time = time();

        RecordText text = new RecordText();
        Quote quote = text.statement(statement(first, quantity, time));
        Map<String, String> shared = shared();
        text.columns(shared);
        for (SipriDelivery delivery : deliveries) {
            Map<String, String> own = new LinkedHashMap<>(delivery.row().values());
            own.keySet().removeAll(shared.keySet());
            text.columns(own);
        }
        Map<Role, List<Name>> roles = Map.of(Role.SUPPLIER, List.of(supplier), Role.RECIPIENT, List.of(recipient), Role.ITEM,
                List.of(item));
        String category = first.get("Armament category");
        Claim claim = CLAIMS.claim(FactType.TRANSFER, roles, category.isEmpty() ? Map.of() : Map.of(Detail.FIELD, List.of(category)),
                quantity,
                time, quote, id);
        Document document = new Document(DocumentIds.of(id), DocumentKind.REGISTER,
                "%s to %s: %s".formatted(first.get("Supplier"), first.get("Recipient"), first.get("Designation")), "SIPRI", generated,
                "https://armstransfers.sipri.org", List.of(edition), null, text.toString(), text.passages());
        return SourceItem.Read.stated(document, List.of(claim));
    }

    private static String statement(Columns deal, @Nullable Quantity quantity, @Nullable Period time) {
        String number = quantity == null ? "" : (quantity.approximate() ? "about " : "") + quantity.min() + " ";
        String description = deal.get("Description").isEmpty() ? "" : " (%s)".formatted(deal.get("Description"));
        String years = time == null
                ? ""
                : ", delivered " + years(Objects.requireNonNull(time.from()).getYear(), Objects.requireNonNull(time.to()).getYear());
        String order = deal.get("Order date").isEmpty()
                ? ""
                : ", ordered %s%s".formatted(SipriDelivery.isEstimate(deal, "Order date") ? "about " : "", deal.get("Order date"));
        return "%s supplied %s with %s%s%s%s%s.".formatted(deal.get("Supplier"), deal.get("Recipient"), number, deal.get("Designation"),
                description, years,
                order);
    }

    private static String years(int from, int to) {
        return from == to ? "in " + from : "from %d to %d".formatted(from, to);
    }

    /** The sum of all deliveries; approximate where SIPRI marks a number as an estimate. */
    private @Nullable Quantity quantity() {
        Long sum = null;
        for (SipriDelivery delivery : deliveries) {
            sum = delivery.number() == null ? sum : (Long) ((sum == null ? 0 : sum) + delivery.number());
        }
        String unit = deliveries.getFirst().row().get("Description");
        boolean approximate = deliveries.stream().anyMatch(SipriDelivery::estimated);
        return sum == null ? null : new Quantity(sum, sum, unit.isEmpty() ? null : unit, approximate);
    }

    /** From the first year of a delivery to the last. */
    private @Nullable Period time() {
        List<Integer> years = deliveries.stream().map(SipriDelivery::year).filter(Objects::nonNull).map(Objects::requireNonNull).sorted()
                .toList();
        return years.isEmpty()
                ? null
                : new Period(Period.ofYear(years.getFirst()).from(), Period.ofYear(years.getLast()).to());
    }

    /** The columns that are the same in all rows; but each of several deliveries tells its year. */
    private Map<String, String> shared() {
        Map<String, String> shared = new LinkedHashMap<>(deliveries.getFirst().row().values());
        for (SipriDelivery other : deliveries.subList(1, deliveries.size())) {
            shared.entrySet().removeIf(cell -> cell.getKey().equals(SipriDelivery.YEAR)
                    || !cell.getValue().equals(other.row().values().get(cell.getKey())));
        }
        return shared;
    }
}
