// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
 * @param rows the rows of the deal, one a delivery
 * @param edition the selection of the database that they come from
 * @param generated when that was made, or null
 */
record SipriDeal(List<Columns> rows, String edition, @Nullable LocalDate generated) {

    private static final RegisterClaims CLAIMS = new RegisterClaims("sipri-csv/1");
    private static final String NUMBER = "Numbers delivered";
    private static final String YEAR = "Delivery year";

    SourceItem read() throws Unusable {
        Columns first = rows.getFirst();
        String id = "sipri:" + first.required(SipriRegister.ID);
        Name supplier = SipriParty.of(first.required("Supplier"));
        Name recipient = SipriParty.of(first.required("Recipient"));
        Name item = SipriItem.of(first);
        Quantity quantity = quantity();
        Period time = time();

        RecordText text = new RecordText();
        Quote quote = text.statement(statement(first, quantity, time));
        Map<String, String> shared = shared();
        text.columns(shared);
        for (Columns row : rows) {
            Map<String, String> own = new LinkedHashMap<>(row.values());
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
                : ", ordered %s%s".formatted(isEstimate(deal, "Order date") ? "about " : "", deal.get("Order date"));
        return "%s supplied %s with %s%s%s%s%s.".formatted(deal.get("Supplier"), deal.get("Recipient"), number, deal.get("Designation"),
                description, years,
                order);
    }

    private static String years(int from, int to) {
        return from == to ? "in " + from : "from %d to %d".formatted(from, to);
    }

    /** The sum of all deliveries; approximate where SIPRI marks a number as an estimate. */
    private @Nullable Quantity quantity() throws Unusable {
        Long sum = null;
        for (Columns row : rows) {
            Optional<Long> number = whole(row, NUMBER);
            sum = number.isPresent() ? Long.valueOf((sum == null ? 0 : sum) + number.get()) : sum;
        }
        String unit = rows.getFirst().get("Description");
        boolean approximate = rows.stream().anyMatch(row -> isEstimate(row, NUMBER));
        return sum == null ? null : new Quantity(sum, sum, unit.isEmpty() ? null : unit, approximate);
    }

    /** From the first year of a delivery to the last. */
    private @Nullable Period time() throws Unusable {
        Period time = null;
        for (Columns row : rows) {
            Optional<Long> year = whole(row, YEAR);
            if (year.isPresent()) {
                Period whole = Period.ofYear(Math.toIntExact(year.get()));
                time = time == null
                        ? whole
                        : new Period(earlier(time, whole).from(), earlier(time, whole) == time ? whole.to() : time.to());
            }
        }
        return time;
    }

    private static Period earlier(Period one, Period other) {
        return Objects.requireNonNull(one.from()).isAfter(Objects.requireNonNull(other.from())) ? other : one;
    }

    private static Optional<Long> whole(Columns row, String column) throws Unusable {
        String value = row.get(column).replace("?", "").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.matches("\\d{1,12}")) {
            throw new Unusable("number not understood", "'%s' in '%s' is no whole number".formatted(value, column));
        }
        return Optional.of(Long.valueOf(value));
    }

    private static boolean isEstimate(Columns row, String column) {
        return row.get(column + " is estimate").equalsIgnoreCase("yes") || row.get(column).contains("?");
    }

    /** The columns that are the same in all rows. */
    private Map<String, String> shared() {
        Predicate<Map.Entry<String, String>> everywhere = cell -> rows.stream().map(Columns::values)
                .allMatch(values -> cell.getValue().equals(values.get(cell.getKey())));
        return rows.getFirst().values().entrySet().stream().filter(everywhere)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
                        (one, other) -> one, LinkedHashMap::new));
    }
}
