// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.formats.Columns;
import org.entente.formats.Content;
import org.entente.formats.Items;
import org.entente.formats.RecordText;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The alliance table of ATOP: a row for each agreement.
 *
 * Where it has more than two members, they may have come and gone: then the claim that names them has no time, and another that names
 * none tells when the agreement was in force. The member table tells the rest.
 */
public final class AtopAlliances implements Items {

    private static final String EDITION = "ATOP alliance table";

    private final Register register;

    public AtopAlliances(Content content) throws IOException {
        register = Register.of(content, content.lines());
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        return register.next(AtopAlliances::read);
    }

    private static SourceItem read(Columns row) throws Unusable {
        String id = row.required("atopid");
        String record = AtopAgreement.record(id);
        Period period = AtopDates.period(row, "beg", "end");
        List<Name> parties = parties(row, period);
        Map<Detail, List<String>> details = AtopAgreement.details(id, List.of(row));
        String names = parties.stream().map(Name::text).collect(Collectors.joining(", "));

        RecordText text = new RecordText();
        Quote quote = text
                .statement("ATOP lists an agreement of %s, in force %s, number %s: %s.".formatted(names, AtopAgreement.years(period), id,
                        String.join(", ", details.getOrDefault(Detail.FIELD, List.of("no obligation")))));
        text.columns(row.values());
        List<Claim> claims = new ArrayList<>();
        boolean two = parties.size() <= 2;
        Map<Role, List<Name>> roles = Map.of(Role.PARTY, parties);
        claims.add(AtopAgreement.CLAIMS.claim(FactType.AGREEMENT, roles, details, null, two ? period : null, quote, record));
        if (!two) {
            claims.add(AtopAgreement.CLAIMS.claim(FactType.AGREEMENT, Map.of(), details, null, period, quote, record));
        }
        return SourceItem.Read.stated(AtopAgreement.document(record, "ATOP " + id, parties, EDITION, text), claims);
    }

    private static List<Name> parties(Columns row, Period period) throws Unusable {
        List<Name> parties = row.values().keySet().stream().filter(column -> column.matches("mem\\d+")).map(row::get).distinct()
                .map(code -> AtopAgreement.state(code, period)).toList();
        if (parties.isEmpty()) {
            throw new Unusable("row without members", "none of its cells mem1, mem2, … is filled");
        }
        return parties;
    }

    @Override
    public String where() {
        return register.where();
    }

    @Override
    public Set<String> registers() {
        return Set.of(EDITION);
    }
}
