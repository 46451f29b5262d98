// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.entente.gazetteer.Gazetteer;
import org.entente.reading.rules.vocabulary.Lexicon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesVersionTests {

    private static final String PATTERNS = Lexicon.FOLDER.toLowerCase(Locale.ROOT).replace('_', '.');

    @TempDir
    Path folder;

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty(PATTERNS);
    }

    @Test
    void isTheSameOfTheSame() {
        assertThat(RulesVersion.of(Gazetteer.load())).hasSize(12).isEqualTo(RulesVersion.of(Gazetteer.load()));
    }

    @Test
    void changesWithANameOfTheUsers() throws IOException {
        Path names = Files.writeString(folder.resolve("names.csv"), "id,kind,name,aliases\nperson:ann-varga,Person,Ann Varga,\n");
        String one = RulesVersion.of(Gazetteer.load(List.of(names)));
        Files.writeString(names, "id,kind,name,aliases\nperson:ann-varga,Person,Anna Varga,\n");
        assertThat(RulesVersion.of(Gazetteer.load(List.of(names)))).isNotEqualTo(one).isNotEqualTo(RulesVersion.of(Gazetteer.load()));
    }

    @Test
    void changesWithOneWordOfAPatternFile() throws IOException {
        Path file = Files.writeString(folder.resolve("words.yaml"), "gift: present");
        System.setProperty(PATTERNS, folder.toString());
        String one = RulesVersion.of(Gazetteer.load());
        Files.writeString(file, "gift: present, donation");
        assertThat(RulesVersion.of(Gazetteer.load())).isNotEqualTo(one);
    }
}
