// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.entente.formats.Columns;
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

/**
 * A state's membership of an agreement, from entry to exit.
 *
 * @param row the row that tells it
 * @param id the agreement
 * @param state the member
 * @param period from entry to exit
 */
record AtopMembership(Columns row, String id, Name state, Period period) {

    static AtopMembership of(Columns row) throws Unusable {
        Period period = AtopDates.period(row, "ent", "exit");
        return new AtopMembership(row, row.required("atopid"), AtopAgreement.state(row.required("member"), period), period);
    }

    /** An agreement with a claim for each time between two changes of its members, which names those of that time. */
    static SourceItem agreement(List<AtopMembership> memberships) {
        String id = memberships.getFirst().id();
        List<Name> states = memberships.stream().map(AtopMembership::state).distinct().toList();
        Map<Detail, List<String>> details = AtopAgreement.details(id, memberships.stream().map(AtopMembership::row).toList());
        RecordText text = new RecordText();
        List<Claim> claims = new ArrayList<>();
        for (Period phase : phases(memberships)) {
            List<Name> members = memberships.stream().filter(one -> one.covers(phase)).map(AtopMembership::state).distinct().toList();
            if (!members.isEmpty()) {
                Quote quote = text.statement("Members of agreement %s %s: %s.".formatted(id, AtopAgreement.years(phase),
                        members.stream().map(Name::text).collect(Collectors.joining(", "))));
                claims.add(AtopAgreement.CLAIMS.claim(FactType.AGREEMENT, Map.of(Role.PARTY, members), details, null, phase,
                        quote, AtopAgreement.record(id)));
            }
        }
        for (AtopMembership one : memberships) {
            text.statement("Member %s %s.".formatted(one.state().text(), AtopAgreement.years(one.period())));
            text.columns(one.row().values());
        }
        return SourceItem.Read.stated(
                AtopAgreement.document(AtopAgreement.record(id) + ":members", "ATOP " + id, states, AtopMembers.EDITION, text),
                claims);
    }

    /** The times between two changes, in order; the last may be open. */
    private static List<Period> phases(List<AtopMembership> memberships) {
        TreeSet<LocalDate> begins = new TreeSet<>();
        for (AtopMembership one : memberships) {
            begins.add(Objects.requireNonNull(one.period().from()));
            if (one.period().to() != null) {
                begins.add(one.period().to().plusDays(1));
            }
        }
        List<Period> phases = new ArrayList<>();
        for (LocalDate begin : begins) {
            LocalDate next = begins.higher(begin);
            phases.add(new Period(begin, next == null ? null : next.minusDays(1)));
        }
        return phases;
    }

    private boolean covers(Period phase) {
        boolean begun = !Objects.requireNonNull(period.from()).isAfter(Objects.requireNonNull(phase.from()));
        boolean lasts = period.to() == null || phase.to() != null && !period.to().isBefore(phase.to());
        return begun && lasts;
    }
}
