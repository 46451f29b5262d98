// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.entente.Needs;
import org.entente.Thing;
import org.entente.gazetteer.Gazetteer;
import org.entente.loader.Members;
import org.junit.jupiter.api.Test;

/** Two sanctions lists, where numbers that the matcher does not see tell who is one; needs the corpus, which is not part of the project. */
@Needs(Thing.CORPUS)
class MeasurementTests {

    @Test
    void findsMembersOfBothListsByAllButTheirNumbers() {
        Path persons = Thing.corpus().resolve("eu-269-dev.csv");
        Path firms = Thing.corpus().resolve("eu-833-dev.csv");
        Gazetteer gazetteer = Gazetteer.load();
        Measurement measured = Measurement.of(Members.of(persons, gazetteer), Members.of(firms, gazetteer));
        assertThat(measured.pairs()).isGreaterThan(100_000);
        assertThat(measured.one()).isGreaterThan(25);
        assertThat(measured.wrong()).as("%s", measured.mistaken()).isLessThanOrEqualTo(1);
        assertThat(measured.untold()).isLessThanOrEqualTo(2);
        assertThat(measured.recall()).as("%s", measured.missed()).isGreaterThanOrEqualTo(0.8);
        assertThat(measured.precision()).isGreaterThanOrEqualTo(Matcher.PRECISION);
    }
}
