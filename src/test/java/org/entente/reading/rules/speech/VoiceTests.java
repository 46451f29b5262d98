// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.entente.model.Name;
import org.entente.reading.rules.syntax.Sentence;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTests {

    private static final LocalDate DATE = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            event | expected | sentence
            sent | asserted actual | Norway sent tanks to Latvia.
            sent | Ghana asserted actual | Ghana said that Norway had sent tanks to Latvia.
            sent | Ghana asserted actual | Norway has sent tanks to Latvia, Ghana said.
            sent | Ghana asserted actual | According to Ghana, Norway has sent tanks to Latvia.
            sent | officials asserted actual | Norway has sent tanks to Latvia, according to officials.
            sent | Norwegian officials asserted actual | As claimed by Norwegian officials, Chad sent tanks to Togo.
            sent | Ghana denied actual | Ghana denied that it sent tanks to Latvia.
            sent | Ghana denied actual | Ghana said it had not sent tanks to Latvia.
            sold | Ghana denied actual | Ghana said it never sold tanks to Latvia.
            supplied | Ghana denied actual | Ghana dismissed claims that it supplied tanks to Latvia as false.
            supplied | Ghana denied actual | Ghana rejected the accusation that it supplied tanks to Latvia.
            sale | Ghana denied actual | Ghana denied the sale of tanks to Latvia.
            supplying | Ghana denied actual | Ghana has repeatedly denied supplying tanks to Latvia.
            send | denied actual | Ghana did not send tanks to Latvia.
            send | Ghana denied actual | Ghana refused to send tanks to Latvia.
            send | denied actual | Ghana failed to send tanks to Latvia.
            sending | Ghana denied planned | Ghana ruled out sending tanks to Latvia.
            sent | denied actual | There is no evidence that Ghana sent tanks to Latvia.
            sent | Ghana unconfirmed actual | Ghana has not confirmed that it sent tanks to Latvia.
            sent | Ghana unconfirmed actual | Ghana has neither confirmed nor denied that it sent tanks to Latvia.
            sale | Ghana unconfirmed actual | Ghana would not confirm the sale of tanks to Latvia.
            shipments | Ghana unconfirmed actual | Ghana has not officially confirmed shipments of tanks to Latvia.
            sent | Ghana unconfirmed actual | Ghana declined to comment on whether it had sent tanks to Latvia.
            sent | Ghana unconfirmed actual | Ghana refused to say whether it had sent tanks to Latvia.
            deployment | Ghana unconfirmed actual | Ghana has not acknowledged the deployment of troops to Chad.
            friendship | Ghana asserted actual | Ghana has not confirmed the sale but affirmed its friendship with Latvia.
            send | asserted planned | Ghana will send tanks to Latvia.
            send | Ghana asserted planned | Ghana plans to send tanks to Latvia.
            send | Ghana asserted planned | Ghana pledged to send tanks to Latvia.
            send | Ghana asserted planned | Ghana agreed to send tanks to Latvia.
            send | Ghana asserted planned | Ghana vowed that it will send tanks to Latvia.
            sign | asserted planned | Ghana is expected to sign a treaty with Latvia.
            send | asserted planned | Ghana is set to send tanks to Latvia.
            receive | asserted planned | Latvia is to receive tanks from Ghana.
            send | asserted planned | Ghana is preparing to send tanks to Latvia.
            send | Ghana asserted planned | Ghana announced it would send tanks to Latvia.
            send | Ghana asserted planned | Ghana announced plans to send tanks to Latvia.
            transfer | asserted planned | The president ordered the army to transfer tanks to Latvia.
            support | Ghana asserted planned | Ghana pledged support for Latvia.
            aid | Ghana asserted planned | Ghana announced 50 tanks in aid for Latvia.
            send | denied planned | Ghana will not send tanks to Latvia.
            send | denied planned | Ghana has no plans to send tanks to Latvia.
            buy | asserted possible | Latvia may buy tanks from Ghana.
            buy | officials asserted possible | Latvia could buy tanks from Ghana, officials said.
            sent | Analysts asserted possible | Analysts suspect that Ghana sent tanks to Latvia.
            pact | asserted possible | Ghana is considering a military pact with Latvia.
            send | asserted possible | Ghana is ready to send tanks to Latvia.
            sent | asserted possible | Ghana likely sent tanks to Latvia.
            sent | asserted possible | Ghana allegedly sent tanks to Latvia.
            sending | Ghana asserted possible | Ghana does not rule out sending tanks to Latvia.
            deployment | asserted possible | There were reports of the deployment of troops to Chad.
            aid | asserted planned | Ghana spent the aid committed to Latvia.
            send | Latvia asserted planned | Riga said it will send tanks to Chad.
            send | silent | Did Ghana send tanks to Latvia?
            sent | silent | If Ghana sent tanks to Latvia, it would need money.
            withdraw | silent | Ghana urged Latvia to withdraw its troops from Chad.
            deployed | asserted actual | Contrary to a denial by Togo, Ghana deployed soldiers to Chad.
            fighting | Ana Brook asserted actual | Ana Brook praised Ghanaian troops for fighting in Chad.
            sending | Ana Brook asserted actual | Ana Brook thanked Ghana for sending troops to Chad.
            supplied | asserted actual | Ghana will use the tanks supplied by Norway.
            supplied | Ghana asserted actual | Ghana denied the use of the tanks which Norway had supplied.
            delivering | White House asserted actual | The White House released images showing Ghana delivering tanks to Latvia.
            sent | Ana Brook, Ben Hill asserted actual | Ana Brook quoted Ben Hill as saying that Ghana had sent tanks.
            sent | Ana Brook, Bora Institute asserted actual | Ana Brook, a spokesperson of the Bora Institute, said that Ghana had sent tanks.
            sent | Ana Brook, Bora Institute asserted actual | Bora Institute director Ana Brook said that Ghana had sent tanks.
            sent | Ana Brook asserted actual | Norwegian lawmaker Ana Brook said that Ghana had sent tanks.
            sent | Norway's defence ministry asserted actual | Norway's defence ministry said that Ghana had sent tanks.
            sent | asserted actual | New evidence indicates that Ghana sent tanks to Latvia.
            sent | asserted actual | According to satellite imagery, Ghana sent tanks to Latvia.
            sent | Bora Institute asserted actual | According to documents from the Bora Institute, Ghana sent tanks to Latvia.
            attack | Norway's defence ministry denied actual | Norway did not attack Chad, Norway's defence ministry insisted.
            sent | Ana Brook asserted actual | Ana Brook met ministers. // "Ghana sent tanks to Latvia," she said.
            sent | Ana Brook, Bora Institute asserted actual | Ana Brook of the Bora Institute said it was cold. // "We know that Ghana sent tanks," the researcher noted.
            sent | Ana Brook, Bora Institute asserted actual | Ana Brook of the Bora Institute spoke. // Brook said that Ghana sent tanks.
            sent | Ana Brook asserted actual | "It is cold. Ghana sent tanks to Latvia," Ana Brook told Radio Oslo.
            sent | Ana Brook asserted actual | Ana Brook said it was cold. // "Ghana sent tanks to Latvia. It is true."
            sent | Ana Brook asserted actual | Ana Brook, minister of Norway, released this statement: // It is cold. // Ghana sent tanks to Latvia.
            sent | Ana Brook asserted actual | Ana Brook came in. // MS. BROOK: It is cold. Ghana sent tanks to Latvia.
            sent | Ghana denied actual | Ghana said that Togo had sent tanks to Latvia. // The report was false.
            sent | denied actual | Togo sent tanks to Latvia last year. // That is not true.
            sent | Ghana asserted actual | Ghana said that Togo had sent tanks to Latvia. // The report was not false.
            sent | Ghana asserted actual | Ghana said that Togo had sent tanks to Latvia. // The tanks were old.
            sent | silent | MS. BROOK: It is cold. // Q: Reports say Ghana sent tanks to Latvia.
            """)
    void knowsWhoSaysSoAndWhetherItIsSo(String event, String expected, String text) {
        assertThat(shown(find(text, event))).isEqualTo(expected);
    }

    private static Voice find(String text, String event) {
        List<Sentence> sentences = Samples.read(text, DATE);
        List<Circumstances> circumstances = Circumstances.of(sentences);
        for (int i = sentences.size() - 1; i >= 0; i--) {
            if (sentences.get(i).tokens().stream().anyMatch(token -> token.word().equals(event))) {
                return circumstances.get(i).voice(Samples.word(sentences.get(i), event));
            }
        }
        throw new IllegalArgumentException("no word " + event);
    }

    private static String shown(Voice voice) {
        if (!voice.assertive()) {
            return "silent";
        }
        String speakers = voice.speakers().stream().map(Name::text).collect(Collectors.joining(", "));
        return (speakers.isEmpty() ? "" : speakers + " ") + voice.stance().key() + " " + voice.modality().key();
    }
}
