// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.Docs.claim;
import static org.entente.graph.Docs.document;

import org.entente.model.FactType;
import org.entente.model.Role;
import org.junit.jupiter.api.Test;

class FingerprintTests {

    @Test
    void takesInTypesAndRoles() {
        String content = new String(Fingerprint.content(document("a").says(claim(FactType.MEETING).with(Role.PARTICIPANT, "state:ost"))
                .build()), UTF_8);
        assertThat(content).contains("\"type\":\"Meeting\"", "\"participant\":[{");
    }
}
