// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.schema;

/** Why the schema cannot be brought up to date: one line that says what, where and what to do. */
public abstract sealed class SchemaFailure extends RuntimeException {

    private SchemaFailure(String message) {
        super(message);
    }

    /** A file has a name that says neither version nor purpose. */
    public static final class BadName extends SchemaFailure {

        BadName(String file) {
            super("cypher/schema/%s is not named like V001__what-it-does.cypher; rename it".formatted(file));
        }
    }

    /** Two files have one version. */
    public static final class VersionTaken extends SchemaFailure {

        VersionTaken(Migration one, Migration other) {
            super("cypher/schema has two files of version %03d, %s and %s; give one the next version".formatted(one.version(), one.name(),
                    other.name()));
        }
    }

    /** A file that was applied is not as it was. */
    public static final class FileChanged extends SchemaFailure {

        FileChanged(Migration migration) {
            super("cypher/schema/V%03d__%s.cypher changed after it was applied to this graph; restore it and put the change into a new file"
                    .formatted(migration.version(), migration.name()));
        }
    }

    /** The graph was made by an older release, whose facts and ties follow other rules. */
    public static final class GraphTooOld extends SchemaFailure {

        GraphTooOld(Migration missing) {
            super("The graph was made by an older release, whose facts and ties follow other rules (it lacks schema version %03d); %s"
                    .formatted(missing.version(), "load its documents into a new data folder, or use the release that made it"));
        }
    }

    /** The graph has facts of a type that is not known. */
    public static final class TypeUnknown extends SchemaFailure {

        TypeUnknown(String label) {
            super("The graph has facts of type '%1$s', which no schema file declares; let ENTENTE_SCHEMA name the folder that has %1$s.yaml"
                    .formatted(label));
        }
    }

    /** The graph was made by a newer release. */
    public static final class GraphTooNew extends SchemaFailure {

        GraphTooNew(int version) {
            super("The graph has schema version %03d, which this release does not know; use the release that made it".formatted(version));
        }
    }
}
