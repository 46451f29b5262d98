// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.access;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lines of the audit trail: one JSON object each, in ASCII, so that nothing that a caller sends looks like a line or a field of ours. */
public final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.entente.audit");
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private AuditLog() {}

    /** Writes a line. */
    public static void write(Map<String, Object> line) {
        LOG.info("{}", JSON.writeValueAsString(line));
    }
}
