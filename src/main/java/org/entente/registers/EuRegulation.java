// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.formats.Columns;
import org.entente.formats.Content;
import org.entente.formats.Dates;
import org.entente.formats.DocumentIds;
import org.entente.formats.Items;
import org.entente.formats.RecordText;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** The lists of an EU sanctions regulation as CSV: each row a listed person, organisation, vessel or asset. */
public final class EuRegulation implements Items {

    private static final RegisterClaims CLAIMS = new RegisterClaims("eu-csv/1");
    private static final Name UNION = Name.of("European Union", EntityKind.ORGANIZATION);
    private static final String LINK = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:";

    private final Register register;
    private final Set<String> registers = new LinkedHashSet<>();

    public EuRegulation(Content content) throws IOException {
        register = Register.of(content, content.lines());
    }

    @Override
    public @Nullable SourceItem next() throws IOException {
        return register.next(this::read);
    }

    private SourceItem read(Columns row) throws Unusable {
        String celex = row.required("celex");
        String annex = row.required("annex");
        row.required("name");
        String basis = "EU regulation " + celex;
        registers.add(basis);
        String record = row.get("recordId").isEmpty() ? row.get("name") : row.get("recordId");
        String id = DocumentIds.of("eu:%s:%s:%s".formatted(celex, annex, record));
        ListedEntity listed = ListedEntity.of(row, id);
        LocalDate since = Dates.day(row.get("startDate")).orElse(null);

        RecordText text = new RecordText();
        List<Passage> prose = row.get("reason").isEmpty() ? List.of() : text.prose(row.get("reason"));
        Quote quote = text.statement(statement(row, annex, celex));
        Map<String, String> columns = new LinkedHashMap<>(row.values());
        columns.remove("reason");
        text.columns(columns);

        Document document = new Document(id, DocumentKind.REGISTER, "%s, Annex %s: %s".formatted(celex, annex, row.get("name")),
                "Council of the European Union", since, LINK + celex, List.of(basis), listed.name(), text.toString(), text.passages());
        return new SourceItem.Read(document, List.of(sanction(row, listed.name(), since, quote, id)), prose);
    }

    private static String statement(Columns row, String annex, String celex) {
        String measure = row.get("measure").isEmpty() ? "" : ": " + row.get("measure");
        String since = row.get("startDate").isEmpty() ? "" : ", since " + row.get("startDate");
        return "The European Union lists %s in Annex %s of regulation %s%s%s.".formatted(row.get("name"), annex, celex, measure, since);
    }

    private static Claim sanction(Columns row, Name target, @Nullable LocalDate since, Quote quote, String id) {
        Map<Detail, List<String>> details = row.get("measure").isEmpty() ? Map.of() : Map.of(Detail.FIELD, List.of(row.get("measure")));
        return CLAIMS.claim(FactType.SANCTION, Map.of(Role.IMPOSER, List.of(UNION), Role.TARGET, List.of(target)), details, null,
                since == null ? null : new Period(since, null), quote, id);
    }

    @Override
    public String where() {
        return register.where();
    }

    @Override
    public Set<String> registers() {
        return registers;
    }
}
