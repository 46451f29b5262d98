// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.reading.FactJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples on the page about the language of patterns read what the page says. */
class PatternPageTests {

    private static final Path PAGE = Path.of("src/site/markdown/patterns.md");
    private static final Pattern EXAMPLE = Pattern
            .compile("### (?<title>[^\n]+)\n.*?```yaml\n# (?<file>\\w+\\.yaml)\n(?<patterns>.*?)```.*?"
                    + "```text\n(?<text>.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> readsWhatThePageSays() throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
        assertThat(examples).hasSize(10);
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.group("title"), () -> {
            Path file = Files.writeString(Files.createDirectories(folder.resolve(example.group("title"))).resolve(example.group("file")),
                    example.group("patterns"));
            PatternTrial trial = PatternTrial.of(file, Gazetteer.load());
            String text = example.group("text");
            String read = String.join("",
                    text.lines().filter(line -> !line.startsWith(">")).map(sentence -> told(trial, sentence)).toList());
            assertThat(read).isEqualTo(text);
        }));
    }

    private static String told(PatternTrial trial, String sentence) {
        List<Claim> claims = trial.read(sentence, null).stream().flatMap(outcome -> outcome.claims().stream()).toList();
        return Stream.concat(Stream.of(sentence), claims.stream().map(PatternPageTests::told)).map(line -> line + "\n").reduce("",
                String::concat);
    }

    private static String told(Claim claim) {
        Map<String, Object> fact = FactJson.fact(claim, false);
        return "> %s %s, %s and %s".formatted(fact.get("type"), fact.get("roles"), fact.get("stance"), fact.get("modality"));
    }
}
