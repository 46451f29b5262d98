// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.entente.model.Passage;
import org.entente.model.Quote;
import org.entente.reading.rules.syntax.Pipeline;
import org.entente.reading.rules.syntax.PlainText;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;

/** The sentences of documents, cut as the extractor cuts them but without its models, so that it costs next to nothing. */
public final class Sentences {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_HEADING = 15;

    private final Annotator cutter = new AnnotatorImplementations().tokenizer(Pipeline.settings());

    /** A claim and the place of its quote. */
    public record Claimed(String id, int start, int end) {}

    /** The sentences of these passages, in order, with those of the claims that stand in each. */
    public List<ReadSentence> read(List<Passage> passages, List<Claimed> claims) {
        return passages.stream().flatMap(passage -> of(passage).stream().map(sentence -> read(sentence, passage, claims))).toList();
    }

    private List<Quote> of(Passage passage) {
        PlainText plain = PlainText.of(passage.text());
        Annotation annotation = new Annotation(plain.text());
        cutter.annotate(annotation);
        return plain.placed(annotation.get(SentencesAnnotation.class)).stream().map(sentence -> SentenceReader.quote(passage, sentence))
                .toList();
    }

    private static ReadSentence read(Quote sentence, Passage passage, List<Claimed> claims) {
        List<String> here = claims.stream().filter(claim -> claim.start() < sentence.end() && claim.end() > sentence.start())
                .map(Claimed::id).toList();
        return new ReadSentence(sentence.start(), sentence.end(), sentence.text(), here, here.isEmpty() && says(sentence, passage));
    }

    private static boolean says(Quote sentence, Passage passage) {
        long words = WORD.matcher(sentence.text()).results().count();
        return words >= FEWEST_WORDS && !isHeading(sentence, passage, words);
    }

    /** A few words that stand alone and end as no sentence does. */
    private static boolean isHeading(Quote sentence, Passage passage, long words) {
        return words <= LONGEST_HEADING && sentence.text().length() == passage.text().strip().length()
                && !sentence.text().matches("(?s).*[.!?…][\\p{Pf}\\p{Pe}\"']*");
    }
}
