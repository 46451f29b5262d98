// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceTests {

    @ParameterizedTest
    @CsvSource({"https://www.example.org/a/b?c=1, site:example.org", "http://news.example.org, site:news.example.org",
            "HTTPS://Example.ORG:8443/x, site:example.org", "https://m.example.org/1, site:example.org"})
    void namesTheSiteOfAnAddress(String url, String voice) {
        assertThat(Voice.site(url)).contains(voice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no address", "file:///tmp/x", "example.org", "http://localhost/x", "mailto:a@example.org"})
    void namesNoSiteWhereThereIsNone(String url) {
        assertThat(Voice.site(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Hafen-Zeitung, publisher:hafen-zeitung", "THE ÉCHO, publisher:the-echo", "Вестник, publisher:вестник"})
    void namesAPublisherWithoutRegardToCaseAndPunctuation(String name, String voice) {
        assertThat(Voice.publisher(name)).isEqualTo(voice);
        assertThat(Voice.isVoice(voice)).isTrue();
    }

    @Test
    void isNoTextThatATieCouldNotKeep() {
        assertThat(Voice.isVoice("publisher:a+b")).isFalse();
        assertThat(Voice.isVoice("publisher:a,b")).isFalse();
        assertThat(Voice.isVoice("publisher:a*B")).isFalse();
        assertThat(Voice.isVoice("publisher")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state:ostland", "group:brokers@note-1", "document:eu:833.IV:1", "publisher:вестник", "text:00ff"})
    void comesBackFromAnExport(String voice) {
        assertThat(ExportedId.write(voice)).matches("[A-Za-z0-9][A-Za-z0-9._-]*");
        assertThat(ExportedId.read(ExportedId.write(voice))).contains(voice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entente-", "entente-state-ostland", "Q7747", "entente-SUPPLIED.a.b", "entente-state.a_zz"})
    void takesNoOtherIdForAnExportedOne(String id) {
        assertThat(ExportedId.read(id)).isEmpty();
    }
}
