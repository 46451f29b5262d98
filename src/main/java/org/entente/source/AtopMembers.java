// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The member table of ATOP: a row for each time that a state was a member of an agreement; the rows of an agreement stand together. */
final class AtopMembers implements Items {

    static final String EDITION = "ATOP member table";

    private final Register register;
    private final List<AtopMembership> agreement = new ArrayList<>();
    private String where = "";
    private boolean end;

    AtopMembers(Content content) throws IOException {
        register = Register.of(content);
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        while (!end) {
            List<AtopMembership> done = new ArrayList<>();
            SourceItem item = register.next(row -> {
                AtopMembership membership = AtopMembership.of(row);
                if (!agreement.isEmpty() && !agreement.getFirst().id().equals(membership.id())) {
                    done.addAll(agreement);
                    agreement.clear();
                }
                agreement.add(membership);
                return MORE;
            });
            end = item == null;
            if (item != null && item != MORE) {
                return item;
            }
            if (!done.isEmpty()) {
                return AtopMembership.agreement(done);
            }
            where = register.where();
        }
        List<AtopMembership> last = List.copyOf(agreement);
        agreement.clear();
        return last.isEmpty() ? null : AtopMembership.agreement(last);
    }

    /** Stands for: the row was taken, go on. */
    private static final SourceItem MORE = SourceItem.Skipped.at("", "", "");

    @Override
    public String where() {
        return where.isEmpty() ? register.where() : where;
    }

    @Override
    public Set<String> registers() {
        return Set.of(EDITION);
    }
}
