// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import org.entente.gazetteer.Gazetteer;
import org.entente.reading.ClaimReader;
import org.entente.reading.rules.RuleReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.micrometer.core.instrument.MeterRegistry;

/** Who reads the texts that are loaded. */
@Configuration(proxyBeanMethods = false)
class Readers {

    @Bean
    ClaimReader claimReader(Gazetteer gazetteer, MeterRegistry meters) {
        return new MeteredReader(new RuleReader(gazetteer), meters);
    }
}
