// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import org.entente.formats.Content;
import org.entente.formats.Items;
import org.entente.formats.JsonDocuments;
import org.entente.formats.Manuscripts;
import org.entente.formats.TextItem;
import org.entente.registers.AtopAlliances;
import org.entente.registers.AtopMembers;
import org.entente.registers.EuRegulation;
import org.entente.registers.FtmEntities;
import org.entente.registers.SipriRegister;
import org.entente.registers.StixBundle;

/** The formats, each with its reader. */
enum Format {

    TEXT("text", TextItem::new),
    DOCUMENTS("jsonl", JsonDocuments::items),
    EU("eu-csv", EuRegulation::new),
    SIPRI("sipri-csv", SipriRegister::new),
    ATOP_ALLIANCES("atop-alliance-csv", AtopAlliances::new),
    ATOP_MEMBERS("atop-member-csv", AtopMembers::new),
    FTM("ftm", FtmEntities::items),
    STIX("stix", StixBundle::items),
    MANUSCRIPT("manuscript", content -> Manuscripts.of(content, inside -> Detection.of(inside.head()).read(inside)));

    private final String key;
    private final Reader reader;

    Format(String key, Reader reader) {
        this.key = key;
        this.reader = reader;
    }

    String key() {
        return key;
    }

    Items read(Content content) throws IOException {
        return reader.open(content);
    }

    static Optional<Format> ofKey(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equalsIgnoreCase(key)).findFirst();
    }

    /** Starts to read a file. */
    @FunctionalInterface
    private interface Reader {

        Items open(Content content) throws IOException;
    }
}
