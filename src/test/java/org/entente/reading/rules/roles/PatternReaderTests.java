// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;

import org.entente.model.FactType;
import org.entente.model.FileRefused;
import org.entente.model.YamlPart;
import org.entente.reading.rules.patterns.Functions;
import org.entente.reading.rules.patterns.Kind;
import org.entente.reading.rules.patterns.Pattern;
import org.entente.reading.rules.patterns.PatternReader;
import org.entente.reading.rules.patterns.Slots;
import org.entente.reading.rules.vocabulary.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternReaderTests {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final Functions FUNCTIONS = Functions.load(LEXICON);

    private static final String FILE = """
            unless: Agreement
            patterns:
              - pattern: hands over
                verb: ["=hand", supply]
                where: [">compound:prt", "[!VBN] >obj [arms]"]
                supplier: agent
                recipient: [to, "in:place/actor"]
                item: [patient + adjacent, "!with:arms"]
                require: [supplier | recipient, item]
                modality: planned
                counted: item
            """;

    @Test
    void readsWhereRolesStandAndWhatFillsThem() {
        Pattern pattern = read(FILE).getFirst();
        assertThat(pattern.name()).isEqualTo("Transfer: hands over");
        assertThat(pattern.on().verbs()).contains("hand");
        assertThat(pattern.slots().get("recipient").choices().getLast().getFirst().kinds()).containsExactly(Kind.PLACE, Kind.ACTOR);
        assertThat(pattern.slots().get("supplier").choices().getFirst().getFirst().kinds()).containsExactly(Kind.ACTOR);
        assertThat(pattern.slots().get("item").choices().getLast().getFirst().needed()).isTrue();
        assertThat(pattern.unless()).containsExactly(FactType.AGREEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            supplier: agent     | suplier: agent     | Transfer.yaml:6: 'suplier' is no key that is known here; allowed are pattern, verb
            supplier: agent     | attacker: agent    | Transfer.yaml:6: 'attacker' is no key that is known here
            unless: Agreement   | until: Agreement   | Transfer.yaml:1: 'until' is no key that is known here; allowed are background, unless
            unless: Agreement   | unless: Accord     | Transfer.yaml:1: 'Accord' is no value that is known here; allowed are Agreement, Transfer
            supply]             | suply]             | Transfer.yaml:4: no class of words is called 'suply'
            [arms]"             | [armz]"            | Transfer.yaml:5: no class of words is called 'armz'
            ">compound:prt"     | ">compound:part"   | Transfer.yaml:5: 'compound:part' is no relation that the parser makes; allowed are acl
            ">compound:prt"     | "compound:prt"     | Transfer.yaml:5: 'compound:prt' is no step
            supplier: agent     | supplier: agnet    | Transfer.yaml:6: 'agnet' is no function and no preposition; allowed are adjacent, adopter, agent
            in:place/actor      | in:place/firm      | Transfer.yaml:7: no kind of filler is called 'firm'; allowed are actor, state
            recipient, item]    | via, item]         | Transfer.yaml:9: 'supplier | via' is not what this pattern looks for; allowed are
            counted: item       | counted: things    | Transfer.yaml:11: 'things' is no value that is known here; allowed are supplier
            modality: planned   | modality: likely   | Transfer.yaml:10: 'likely' is no value that is known here; allowed are actual
            - pattern: hands over | - name: hands over | Transfer.yaml:3: 'name' is no key that is known here
            """, quoteCharacter = '`')
    void refusesWhatItDoesNotKnowWithItsLine(String text, String wrong, String message) {
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> read(FILE.replace(text, wrong))).withMessageStartingWith(message);
    }

    private static List<Pattern> read(String text) {
        return new PatternReader(Slots.of(FactType.TRANSFER), YamlPart.read("Transfer.yaml", new StringReader(text)), LEXICON, FUNCTIONS)
                .patterns();
    }
}
