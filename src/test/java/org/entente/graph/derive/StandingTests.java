// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.derive.Claims.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.model.Modality;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final Tie.Key SUPPLY = supply(Modality.ACTUAL);

    @Test
    void takesNoPlanForEvidenceOfWhatHappened() {
        Derivation derivation = of(transfer("a"), transfer("b").is(Modality.PLANNED), transfer("c").is(Modality.PLANNED));
        DerivedFact fact = derivation.facts().values().iterator().next();
        Standing standing = Standing.of(fact, false);
        assertThat(standing.modality()).isEqualTo(Modality.ACTUAL);
        assertThat(standing.origins()).isEqualTo(1);
        assertThat(standing.grades()).containsExactlyInAnyOrderEntriesOf(Map.of("a", "F3", "b", "F1", "c", "F1"));
        Tie tie = Derivation.tie(SUPPLY, derivation.strands(SUPPLY).values());
        assertThat(tie.claims()).isEqualTo(1);
        assertThat(tie.origins()).isEqualTo(1);
        assertThat(tie.supports()).singleElement()
                .satisfies(support -> assertThat(support.documents()).containsExactly("doc-a"));
    }

    @Test
    void countsEachOriginOfWhatIsPlannedWhereNothingHappened() {
        Derivation derivation = of(transfer("a").is(Modality.POSSIBLE), transfer("b").is(Modality.PLANNED),
                transfer("c").is(Modality.PLANNED));
        Tie.Key planned = supply(Modality.PLANNED);
        Tie tie = Derivation.tie(planned, derivation.strands(planned).values());
        assertThat(tie.claims()).isEqualTo(2);
        assertThat(tie.origins()).isEqualTo(2);
        assertThat(derivation.ties()).containsExactlyInAnyOrder(planned, supply(Modality.POSSIBLE));
    }

    private static Tie.Key supply(Modality modality) {
        return new Tie.Key(TieKind.SUPPLIED, modality, "state:ost", "state:west");
    }

    private static Derivation of(Claims... claims) {
        return Derivation.of(Map.of("cluster", List.copyOf(Stream.of(claims).map(Claims::claim).toList())));
    }
}
