// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.Objects;

import org.entente.model.Document;
import org.entente.reading.ClaimReader;
import org.entente.reading.Reading;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** A reader whose time and claims are counted. */
final class MeteredReader implements ClaimReader {

    private final ClaimReader reader;
    private final Timer time;
    private final Counter claims;

    MeteredReader(ClaimReader reader, MeterRegistry meters) {
        this.reader = reader;
        this.time = Timer.builder("entente.extraction").publishPercentiles(0.5, 0.95, 0.99).register(meters);
        this.claims = meters.counter("entente.extraction.claims");
    }

    @Override
    public String id() {
        return reader.id();
    }

    @Override
    public String version() {
        return reader.version();
    }

    @Override
    public boolean looksTwice() {
        return reader.looksTwice();
    }

    @Override
    public Reading read(Document document) {
        Reading reading = Objects.requireNonNull(time.record(() -> reader.read(document)));
        claims.increment(reading.claims().size());
        return reading;
    }
}
