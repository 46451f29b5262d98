// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.entente.model.Quantity;
import org.entente.reading.rules.quantity.Quantities;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.time.Anchor;
import org.entente.reading.rules.time.Times;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTests {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            noun | expected | sentence
            tanks | 14..14 tank | Norway sent Latvia 14 tanks.
            tanks | 60.. tank | Norway sent at least 60 old tanks to Latvia.
            soldiers | 11000.. soldier | Chad has dispatched over 11,000 soldiers to the border.
            soldiers | 11000.. soldier | Chad moved more than 11,000 of its soldiers to the border.
            soldiers | ..500 soldier | Chad will send up to 500 soldiers.
            soldiers | ..500 soldier | Chad will send no more than 500 soldiers.
            soldiers | ..900 soldier | Fewer than 900 soldiers came back.
            soldiers | ..12000 soldier | As many as 12,000 soldiers may be there.
            shells | ~300..300 shell | Some 300 shells arrived in the port.
            shells | ~300..300 shell | About 300 shells arrived in the port.
            shells | ~40000000..40000000 shell | Nearly 40 million shells arrived in the port.
            shells | ~2600..2600 shell | Approximately 2,600 mortar shells arrived in the port.
            shells | ~700..700 shell | An estimated 700 shells were fired.
            shells | 24.. shell | Dozens of shells hit the town.
            shells | 1000000.. shell | Peru bought millions of artillery shells from Chile.
            shells | 20000.. shell | Peru bought tens of thousands of shells from Chile.
            shells | 1000.. shell | Peru bought thousands of shells from Chile.
            shells | 100.. shell | Peru bought hundreds of shells from Chile.
            shells | 200.. shell | Peru bought several hundred shells from Chile.
            shells | 2000.. shell | Peru bought several thousand shells from Chile.
            launchers | 4..6 launcher | Between four and six launchers crossed the river.
            launchers | 1500..2000 launcher | They ordered 1,500 to 2,000 launchers.
            launchers | 1500..2000 launcher | They ordered 1,500-2,000 launchers.
            launchers | 12000000..15000000 launcher | They ordered 12 to 15 million launchers.
            launchers | 4..5 launcher | They ordered four or five launchers.
            launchers | 200.. launcher | They ordered 200 or more launchers.
            launchers | 24..24 launcher | They ordered two dozen launchers.
            launchers | 24.. launcher | They ordered over two dozen launchers.
            launchers | 12.. launcher | They ordered more than a dozen launchers.
            launchers | 6..6 launcher | They ordered half a dozen launchers.
            missiles | 150..150 missile | Mali is to receive an additional 150 short-range missiles.
            missiles | 150..150 missile | Mali is to receive another 150 missiles.
            missiles | 150..150 missile | Mali received a total of 150 guided missiles.
            missiles | 4..4 missile | The experts saw parts of four Libyan missiles.
            missile | 1..1 missile | They found one missile.
            missiles | 2..2 missile | They found two of the missiles in a field.
            missiles | null | They found missiles in a field.
            missiles | null | They found some missiles in a field.
            missiles | 25..25 missile | They found twenty-five missiles.
            missiles | 250..250 missile | They found two hundred and fifty missiles.
            missiles | 3000..3000 missile | They found three thousand missiles.
            petroleum | 3225..3225 barrel | Oman supplied 3,225 barrels of refined petroleum to Yemen.
            rice | 1500..1500 ton | Oman supplied 1,500 tons of rice to Yemen.
            ammunition | 20000000.. round | Oman supplied over 20 million rounds of small arms ammunition.
            rounds | 20000000.. round | Oman supplied over 20 million rounds of small arms ammunition.
            armor | 25000..25000 set | Oman supplied 25,000 sets of body armor.
            munitions | 9000.. container | Oman supplied more than 9,000 containers of munitions.
            rounds | 1000000.. round | Oman supplied over 1 million grenade, mortar, and artillery rounds.
            radars | 4..4 radar | Oman supplied four counter-artillery and counter-drone tracking radars.
            systems | 120..120 system | Oman supplied 120 self-propelled artillery systems and 80 trucks.
            trucks | 80..80 truck | Oman supplied 120 self-propelled artillery systems and 80 trucks.
            shotguns | 200..200 shotgun | Oman supplied 100 rifles, 200 shotguns and pistols.
            pistols | null | Oman supplied 100 rifles, 200 shotguns and pistols.
            tanks | 14..14 tank | Chile will give Peru 14 Leopard 2 tanks.
            tanks | null | Chile will give Peru Leopard 2 tanks.
            howitzers | 3..3 howitzer | Chile will give Peru three 155 mm howitzers.
            howitzers | null | Chile will give Peru 155 mm howitzers.
            howitzers | null | Chile will give Peru 155mm howitzers.
            howitzers | null | Chile gave Peru howitzers in 2019.
            missiles | null | Chile gave Peru missiles with a range of 300 kilometers.
            missiles | null | Chile gave Peru 300-kilometer missiles.
            suspension | null | The project began again after a 4-year suspension.
            drones | null | Chile gave Peru two types of drones.
            suppliers | null | Chile is one of the largest suppliers.
            talks | null | The 2021 talks failed.
            aid | 800000000..800000000 USD | The minister announced an additional $800 million in military aid.
            aid | 2500000000..2500000000 EUR | The minister announced €2.5 billion of military aid.
            checkpoint | 40000000..40000000 USD | Ghana is building a $40 million checkpoint on the road.
            assets | 9000000..9000000 USD | Ghana released $9 million in frozen Togolese assets.
            loan | 3000000..3000000 EUR | Ghana repaid a 3 million euro loan.
            weapons | 1000000000.. USD | Ghana bought weapons worth more than $1 billion.
            equipment | 5000000..5000000 USD | Ghana bought 5 million dollars worth of equipment.
            Ghanaians | 13000.. person | More than 13,000 Ghanaians entered Togo last year.
            meetings | 50.. meeting | The envoys held over 50 meetings with traders.
            trips | 6.. trip | At least six trips have been made by sea.
            engineers | 1000..1000 engineer | A thousand Togolese military engineers were sent to clear mines.
            workers | 2000.. worker | The agency can provide more than 2,000 female Togolese workers a week.
            troops | 1500..1500 troop | A first group of 1,500 troops landed.
            brigade | 4000..4000 brigade | A 4,000-strong brigade landed.
            helicopters | 5..5 helicopter | - Five Mi-8 helicopters;
            Zafirs | 2000..2000 zafir | - 2,000 Zafirs, 1,000 light anti-armor weapons, and 600 rifles;
            weapons | 1000..1000 weapon | - 2,000 Zafirs, 1,000 light anti-armor weapons, and 600 rifles;
            guns | 400..400 gun | - 100 grenade launchers, 400 machine guns, and 300 shotguns;
            """)
    void countsWhatTheNounNames(String noun, String expected, String sentence) {
        Sentence read = Samples.sentence(sentence, null);
        Tokens words = new Tokens(read.tokens());
        var times = Times.in(words, new Anchor(LocalDate.EPOCH, false));
        Quantities quantities = new Quantities(words, token -> times.stream().anyMatch(time -> time.covers(token)));
        assertThat(shown(quantities.of(Samples.word(read, noun).index() - 1))).isEqualTo(expected);
    }

    private static String shown(@Nullable Quantity quantity) {
        return quantity == null
                ? "null"
                : (quantity.approximate() ? "~" : "") + shown(quantity.min()) + ".." + shown(quantity.max()) + " " + quantity.unit();
    }

    private static String shown(@Nullable Long bound) {
        return bound == null ? "" : bound.toString();
    }
}
