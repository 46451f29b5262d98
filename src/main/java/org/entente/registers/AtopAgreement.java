// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.formats.Columns;
import org.entente.formats.DocumentIds;
import org.entente.formats.RecordText;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Name;
import org.entente.model.Period;

/** What the two tables of the Alliance Treaty Obligations and Provisions project share. */
final class AtopAgreement {

    static final RegisterClaims CLAIMS = new RegisterClaims("atop-csv/1");

    private static final Map<String, String> KINDS = Map.of("defense", "defense", "offense", "offense", "neutral", "neutrality", "nonagg",
            "nonaggression", "consul", "consultation");
    private static final List<String> ORDER = List.of("defense", "offense", "neutral", "nonagg", "consul");

    private AtopAgreement() {}

    static String record(String id) {
        return "atop:" + id;
    }

    /** Its name, and as its field the obligations that it holds. */
    static Map<Detail, List<String>> details(String id, List<Columns> rows) {
        List<String> kinds = ORDER.stream().filter(column -> rows.stream().anyMatch(row -> row.get(column).equals("1"))).map(KINDS::get)
                .map(Objects::requireNonNull).toList();
        List<String> name = List.of("ATOP " + id);
        return kinds.isEmpty() ? Map.of(Detail.NAME, name) : Map.of(Detail.NAME, name, Detail.FIELD, kinds);
    }

    static Document document(String id, String record, List<Name> parties, String edition, RecordText text) {
        List<String> names = new ArrayList<>(parties.stream().map(Name::text).distinct().limit(4).toList());
        if (parties.stream().map(Name::text).distinct().count() > 4) {
            names.set(3, "others");
        }
        return new Document(DocumentIds.of(id), DocumentKind.REGISTER, "%s: alliance of %s".formatted(record, String.join(", ", names)),
                "ATOP",
                null, "http://www.atopdata.org", List.of(edition), null, text.toString(), text.passages());
    }

    static String years(Period period) {
        return period.to() == null ? "since " + period.from() : "from %s to %s".formatted(period.from(), period.to());
    }

    /** States are parties by the name that they bore when the period ended. */
    static Name state(String code, Period period) {
        return CowStates.of(code, period.to() == null ? null : Integer.valueOf(period.to().getYear()));
    }

}
