// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.util.ULocale;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/** Tells English, which is read, from what is not. English is told by its small words; only what lacks them asks a model. */
public final class Languages {

    private static final String MODEL = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";
    private static final Pattern WORD = Pattern.compile("\\P{L}+");
    private static final Set<String> SMALL_WORDS = Set.of("the", "of", "and", "to", "in", "a", "is", "was", "for", "on", "that", "with",
            "as",
            "by", "at", "from", "it", "has", "have", "be", "said", "its", "will", "were", "are", "had", "this", "which", "not", "an", "or",
            "their", "he", "his", "they", "after", "who", "been", "but", "would", "also", "we", "our", "between", "against", "into");
    private static final double CLEARLY_ENGLISH = 0.25;
    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_FOREIGN_LETTERS = 20;
    private static final int ENOUGH = 20_000;
    private static final double SURE = 0.05;
    private static final double FAR = 3;

    private static SoftReference<LanguageDetectorME> detector = new SoftReference<>(null);

    private Languages() {}

    /**
     * Those of these passages that are in English, or too short to tell.
     *
     * @throws Unusable where the text is in another language as a whole
     */
    public static List<Passage> read(String text, List<Passage> passages) throws Unusable {
        String language = other(text);
        if (language == null) {
            return passages;
        }
        List<Passage> english = passages.stream().filter(passage -> share(words(passage.text())) >= CLEARLY_ENGLISH).toList();
        if (english.isEmpty()) {
            throw new Unusable("language not read",
                    "it is in %s, and only English is read: load a translation of it".formatted(name(language)));
        }
        return english;
    }

    /** The language of a text, where that is not English, or null. */
    private static @Nullable String other(String text) {
        String sample = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        List<String> words = words(sample);
        boolean foreign = foreignLetters(sample) >= FEWEST_FOREIGN_LETTERS;
        if (words.size() < FEWEST_WORDS && !foreign || share(words) >= CLEARLY_ENGLISH) {
            return null;
        }
        Language[] guesses = detector().predictLanguages(sample);
        double english = Arrays.stream(guesses).filter(guess -> guess.getLang().equals(ENGLISH)).mapToDouble(Language::getConfidence).sum();
        boolean sure = guesses[0].getConfidence() >= SURE && guesses[0].getConfidence() >= english * FAR;
        return foreign || sure ? guesses[0].getLang() : null;
    }

    private static List<String> words(String text) {
        return WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }

    private static double share(List<String> words) {
        return words.isEmpty() ? 0 : (double) words.stream().filter(SMALL_WORDS::contains).count() / words.size();
    }

    /** Letters of other scripts than ours, where they are more than half. */
    private static long foreignLetters(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long foreign = text.codePoints().filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN).count();
        return foreign * 2 > letters ? foreign : 0;
    }

    private static String name(String code) {
        return ULocale.createCanonical(code).getDisplayLanguage(ULocale.ENGLISH);
    }

    /** Loaded when it is asked for first, and let go of when memory is short. */
    private static synchronized LanguageDetectorME detector() {
        LanguageDetectorME loaded = detector.get();
        if (loaded == null) {
            try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the model of languages is not in the class path");
                }
                loaded = new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            detector = new SoftReference<>(loaded);
        }
        return loaded;
    }
}
