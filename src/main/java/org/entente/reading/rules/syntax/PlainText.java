// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;

/**
 * A text as it is read: without what typesetting, markup and haste left in it, and with the place of each character in the text as it
 * is written, so that quotes stay what they are.
 */
public final class PlainText {

    private static final String COMPOUNDING = "(?:long|short|medium|mid|high|low|multi|non|anti|air|sea|ground|land|surface|self|well|"
            + "co|counter|cross|ex|pre|post|pro|re|semi|so|state|third|two|three|four|half|full|large|small|armou?r|fire|oil|gas|bi|tri)";

    private record Change(Pattern what, String by) {}

    private static final List<Change> CHANGES = List.of(
            new Change(Pattern.compile("[\u00ad\u200b-\u200d\u2060\ufeff]"), ""),
            new Change(Pattern.compile("\ufb00"), "ff"), new Change(Pattern.compile("\ufb01"), "fi"),
            new Change(Pattern.compile("\ufb02"), "fl"), new Change(Pattern.compile("\ufb03"), "ffi"),
            new Change(Pattern.compile("\ufb04"), "ffl"), new Change(Pattern.compile("[\ufb05\ufb06]"), "st"),
            // "artil-\nlery" is one word, "long-\nrange" keeps its hyphen
            new Change(Pattern.compile("(?<=\\b" + COMPOUNDING + "-)[ \t]*\r?\n[ \t]*(?=\\p{Ll})"), ""),
            new Change(Pattern.compile("(?<=\\p{Ll}{2})(?<!\\b" + COMPOUNDING + ")-[ \t]*\r?\n[ \t]*(?=\\p{Ll}{2})"), ""),
            new Change(Pattern.compile("</?(?:sup|sub|b|i|em|strong|u|span)\\b[^<>]{0,80}>"), ""),
            new Change(Pattern.compile("<br\\s?/?>"), " "),
            new Change(Pattern.compile("\\[(?=[^\\[\\]]{1,80}\\]\\(https?://)"), ""),
            new Change(Pattern.compile("(?<=[^\\[\\]]{1,80})\\]\\(https?://[^\\s()]{1,300}\\)"), ""),
            new Change(Pattern.compile("(?<=[\\p{L}.,\u201d])\\[\\d{1,3}\\]"), ""),
            new Change(Pattern.compile("(?<=\\d{4}-\\d\\d-\\d\\d)T\\d\\d:?\\d\\d(?::?\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?\\b"),
                    ""),
            // no space behind a full stop
            new Change(Pattern.compile("(?<=\\p{Ll}{2}[.!?]|\\p{Ll}[)\u201d][.!?]|\\p{Ll}{2}[.!?][\u201d\u2019\"])"
                    + "(?=(?:\\p{Lu}\\p{Ll}+|A|I)[ ,\u2019'])"), " "),
            // "bought the Igla-S. Others": the letter belongs to a model, the full stop ends the sentence
            new Change(Pattern.compile("(?<=[\\p{L}\\d]-\\p{Lu})(?=\\.(?:\\s|$))"), " "));

    private final String text;
    private final int[] places;

    private PlainText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    public static PlainText of(String written) {
        PlainText plain = new PlainText(written, IntStream.range(0, written.length()).toArray());
        for (Change change : CHANGES) {
            plain = plain.changed(change);
        }
        return plain;
    }

    /** A few words of a text as they are read; nearly always they are written so. */
    static String read(String words) {
        return words.chars().allMatch(c -> c >= ' ' && c < '\u00ad') ? words : of(words).text;
    }

    public String text() {
        return text;
    }

    private PlainText changed(Change change) {
        List<MatchResult> found = change.what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return this;
        }
        StringBuilder next = new StringBuilder();
        int[] nextPlaces = new int[text.length() + found.size() * change.by.length()];
        int from = 0;
        for (MatchResult match : found) {
            from = copy(from, match.start(), next, nextPlaces);
            for (int at = 0; at < change.by.length(); at++) {
                nextPlaces[next.length() + at] = places[Math.min(match.start(), places.length - 1)];
            }
            next.append(change.by);
            from = match.end();
        }
        copy(from, text.length(), next, nextPlaces);
        return new PlainText(next.toString(), Arrays.copyOf(nextPlaces, next.length()));
    }

    private int copy(int from, int to, StringBuilder next, int[] nextPlaces) {
        System.arraycopy(places, from, nextPlaces, next.length(), to - from);
        next.append(text, from, to);
        return to;
    }

    /** Gives the tokens and sentences of this text the places that they have as it is written. */
    public List<CoreMap> placed(List<CoreMap> sentences) {
        for (CoreMap sentence : sentences) {
            sentence.get(TokensAnnotation.class).forEach(this::place);
            place(sentence);
        }
        return sentences;
    }

    private void place(CoreLabel token) {
        int begin = token.beginPosition();
        int end = token.endPosition();
        token.setBeginPosition(places[begin]);
        token.setEndPosition(places[end - 1] + 1);
    }

    private void place(CoreMap sentence) {
        int begin = sentence.get(CharacterOffsetBeginAnnotation.class);
        int end = sentence.get(CharacterOffsetEndAnnotation.class);
        sentence.set(CharacterOffsetBeginAnnotation.class, places[begin]);
        sentence.set(CharacterOffsetEndAnnotation.class, places[end - 1] + 1);
    }
}
