// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.entente.formats.Columns;
import org.entente.formats.Content;
import org.entente.formats.Items;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.jspecify.annotations.Nullable;

/** The member table of ATOP: a row for each time that a state was a member of an agreement. */
public final class AtopMembers implements Items, RowGroups.Reading<AtopMembership> {

    static final String EDITION = "ATOP member table";

    private final RowGroups<AtopMembership> agreements;

    public AtopMembers(Content content) throws IOException {
        agreements = new RowGroups<>(content, lines -> Register.of(content, lines), this);
    }

    @Override
    public AtopMembership row(Columns row) throws Unusable {
        return AtopMembership.of(row);
    }

    @Override
    public String key(AtopMembership membership) {
        return membership.id();
    }

    @Override
    public SourceItem item(List<AtopMembership> agreement) {
        return AtopMembership.agreement(agreement);
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        return agreements.next();
    }

    @Override
    public String where() {
        return agreements.where();
    }

    @Override
    public Set<String> registers() {
        return Set.of(EDITION);
    }
}
