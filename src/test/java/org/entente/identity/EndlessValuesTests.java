// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.model.Attributes;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndlessValuesTests {

    private static final List<String> READ = List.of("email", "website", "phone", "address", "birthDate", "incorporationDate",
            "registrationNumber", "taxNumber", "idNumber", "imoNumber");

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "7", " ", ".", "@", "-", "a.", "a@", "a-", "A7", "7 ", "7.", "/", "http://", "www.", "(", "1.1.1970"})
    @Timeout(120)
    void areComparedInATimeThatGrowsNoFasterThanTheyDo(String some) {
        assertThat(Matcher.candidates(List.of(entity("one", some), entity("other", some)))).hasSizeLessThan(2);
    }

    private static Entity entity(String id, String some) {
        Map<String, List<String>> said = new HashMap<>();
        READ.forEach(name -> said.put(name, List.of(some.repeat(100_000) + id, id + some.repeat(100_000))));
        return new Entity("org:" + id, EntityKind.ORGANIZATION, "Firm " + id, List.of(), Map.of(), new Attributes(said));
    }
}
