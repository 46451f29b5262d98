// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import org.entente.gazetteer.Gazetteer;
import org.entente.reading.ClaimReader;
import org.entente.reading.SecondLook;
import org.entente.reading.rules.RuleReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.micrometer.core.instrument.MeterRegistry;

/** Who reads the texts that are loaded. */
@Configuration(proxyBeanMethods = false)
class Readers {

    /** One set of models reads, and looks again at what others read. */
    record Rules(RuleReader reader) {}

    @Bean
    Rules rules(Gazetteer gazetteer) {
        return new Rules(new RuleReader(gazetteer));
    }

    @Bean
    ClaimReader claimReader(Rules rules, MeterRegistry meters) {
        return new MeteredReader(rules.reader(), meters);
    }

    @Bean
    SecondLook secondLook(Rules rules) {
        return rules.reader()::objections;
    }
}
