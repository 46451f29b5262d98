// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.entente.access.AuditLog;
import org.entente.embedded.EmbeddedOptions;
import org.entente.embedded.ForeignWrite;

/** What others than Entente may do by Bolt. */
enum BoltAccess {

    /** Look, with the password of the data folder. */
    READ {
        @Override
        EmbeddedOptions applyTo(EmbeddedOptions options) {
            return options;
        }
    },

    /** Write, too; each such transaction stands in the audit trail. */
    WRITE {
        @Override
        EmbeddedOptions applyTo(EmbeddedOptions options) {
            return options.withForeignWrites(BoltAccess::note);
        }
    },

    /** Everything, without a password, and nobody can tell who did. */
    OPEN {
        @Override
        EmbeddedOptions applyTo(EmbeddedOptions options) {
            return options.withoutAuthentication();
        }
    };

    abstract EmbeddedOptions applyTo(EmbeddedOptions options);

    private static void note(ForeignWrite write) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", "write by Bolt");
        line.put("did", write);
        line.put("key", write.user());
        line.put("from", "bolt");
        AuditLog.write(line);
    }
}
