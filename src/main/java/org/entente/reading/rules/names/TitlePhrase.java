// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import edu.stanford.nlp.ling.CoreLabel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.reading.rules.vocabulary.Lexicon;

/**
 * A title with what stands around it: "Governor of the Coastal Territory".
 *
 * @param from index of its first token, from 0
 * @param noun index of the title's noun
 * @param to index behind its last token
 */
public record TitlePhrase(int from, int noun, int to) {

    private static final Set<String> BEFORE = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "POS", "HYPH", "VBG", "CC", "FW", "``", "''",
            ",");
    private static final Set<String> INSIDE = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "POS", "HYPH", "CC", "IN", "VBG", "``", "''",
            "FW", "CD", "-LRB-", "-RRB-");
    private static final int LONGEST_TITLES = 25;
    private static final Set<String> LINKS = Set.of("of", "for", "at");
    private static final Set<String> ENVOYS = Set.of("ambassador", "envoy", "representative", "attache");

    /** The title phrase whose last title word is this token, if it is one. */
    public static Optional<TitlePhrase> at(int noun, List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        if (!isTitle(tokens.get(noun), lexicon) || noun + 1 < tokens.size() && isTitle(tokens.get(noun + 1), lexicon)
                || isPerson(noun, mentions)) {
            return Optional.empty();
        }
        int from = noun;
        while (from > 0 && isBefore(from - 1, noun, tokens, mentions, lexicon)) {
            from--;
        }
        int to = noun + 1;
        if (to < tokens.size() && isLink(tokens, to, tokens.get(noun))) {
            to++;
            while (to < tokens.size() && isInside(to, tokens) && !isPerson(to, mentions)) {
                to++;
            }
        }
        TitlePhrase phrase = new TitlePhrase(from, noun, to);
        return Optional
                .of(phrase.bodyBehindComma(tokens, mentions).map(body -> new TitlePhrase(phrase.from, noun, body.to())).orElse(phrase));
    }

    /** "Anna Banda, commander, Lakes Command, ": the body that follows a comma where the phrase itself follows a person and one. */
    private Optional<Mention> bodyBehindComma(List<CoreLabel> tokens, List<Mention> mentions) {
        boolean apposed = to == noun + 1 && to + 1 < tokens.size() && tokens.get(to).word().equals(",")
                && holderBefore(tokens, mentions).isPresent();
        return apposed
                ? mentions.stream().filter(mention -> mention.from() == to + 1 && mention.name().kind() == EntityKind.ORGANIZATION)
                        .filter(mention -> mention.to() >= tokens.size() || !tokens.get(mention.to()).tag().matches("POS|VB[DZP]"))
                        .findFirst()
                : Optional.empty();
    }

    /** The person named right behind the title or the phrase. */
    public Optional<Mention> holderBehind(List<Mention> mentions) {
        return Stream.of(personFrom(noun + 1, mentions), personFrom(to, mentions)).flatMap(Optional::stream).findFirst();
    }

    /** The person named before the phrase and a comma or a dash. */
    public Optional<Mention> holderBefore(List<CoreLabel> tokens, List<Mention> mentions) {
        int end = from;
        while (end > 0 && Set.of("DT", "RB", "JJ", "PRP$").contains(tokens.get(end - 1).tag())) {
            end--;
        }
        if (end == 0 || !tokens.get(end - 1).word().matches(",|--|[\u2013\u2014]")) {
            return Optional.empty();
        }
        int behind = end - 1;
        return persons(mentions).filter(mention -> mention.to() == behind).findFirst();
    }

    /** "Anna Banda, head of the Lakes Bureau and director of the Rivers Agency,": the person before titles that lead up to this one. */
    public Optional<Mention> holderBeforeTitles(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        int at = from - 1;
        while (at > 0 && tokens.get(at).tag().equals("DT")) {
            at--;
        }
        boolean title = tokens.subList(from, noun).stream().anyMatch(token -> token.word().equals("and"));
        if (at < 2 || !title && !tokens.get(at).word().matches("and|,")) {
            return Optional.empty();
        }
        for (; at > 0 && from - at < LONGEST_TITLES && tokens.get(at).tag().matches("NN.*|JJ|IN|TO|DT|CC|,|POS|HYPH|PRP\\$|FW"); at--) {
            int comma = at;
            Optional<Mention> person = tokens.get(at).word().equals(",") && title
                    ? persons(mentions).filter(mention -> mention.to() == comma).findFirst()
                    : Optional.empty();
            if (person.isPresent() || isPerson(at, mentions)) {
                return person;
            }
            title |= lexicon.has("title", tokens.get(at).word()) || tokens.get(at).word().equalsIgnoreCase("assistant");
        }
        return Optional.empty();
    }

    /** The person named behind the phrase and a comma. */
    public Optional<Mention> holderBehindComma(List<CoreLabel> tokens, List<Mention> mentions) {
        return to < tokens.size() && tokens.get(to).word().equals(",")
                ? personFrom(to + 1, mentions).filter(person -> isBesideTitle(person, tokens))
                : Optional.empty();
    }

    /** "Under the President of Chad, Peter Banda led …" does not say that he is the president; a comma behind his name, or "as" before, would. */
    private boolean isBesideTitle(Mention person, List<CoreLabel> tokens) {
        int before = from;
        while (before > 0 && Set.of("DT", "JJ", "PRP$").contains(tokens.get(before - 1).tag())) {
            before--;
        }
        boolean inner = before > 1 && tokens.get(before - 1).word().equals("of") && tokens.get(before - 2).word().matches(
                "(?i)office|administration|cabinet|secretariat|chancellery|bureau|staff|residence");
        if (inner) {
            return false;
        }
        boolean subordinate = before > 0 && tokens.get(before - 1).tag().equals("IN")
                && !tokens.get(before - 1).word().equalsIgnoreCase("as");
        return !subordinate || person.to() < tokens.size() && tokens.get(person.to()).word().matches("[,.;:)]");
    }

    /** The mentions in it, in order. */
    public Stream<Mention> mentions(List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.from() >= from && mention.to() <= to);
    }

    private static Optional<Mention> personFrom(int at, List<Mention> mentions) {
        return persons(mentions).filter(mention -> mention.from() == at).findFirst();
    }

    private static Stream<Mention> persons(List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.name().kind() == EntityKind.PERSON);
    }

    private static boolean isTitle(CoreLabel token, Lexicon lexicon) {
        return lexicon.has("title", token.word()) && (token.tag().startsWith("NN") || token.tag().startsWith("JJ"));
    }

    private static boolean isPerson(int at, List<Mention> mentions) {
        return persons(mentions).anyMatch(mention -> mention.covers(at));
    }

    private static boolean isBefore(int at, int noun, List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        CoreLabel token = tokens.get(at);
        if (isInBody(at, mentions)) {
            return true;
        }
        if (!BEFORE.contains(token.tag()) || isPerson(at, mentions) || "DATE".equals(token.ner())) {
            return false;
        }
        if ((token.tag().equals("JJ") || token.tag().equals("VBG")) && !isCapital(token) && !lexicon.has("title-modifier", token.word())
                && mentions.stream().noneMatch(mention -> mention.covers(at))) {
            return false;
        }
        if (token.tag().equals(",")) {
            return at > 0 && at + 2 < noun && isCapital(tokens.get(at - 1)) && isCapital(tokens.get(at + 1)) && tokens.subList(at + 1, noun)
                    .stream().anyMatch(between -> between.word().equals("and")) && !isPerson(at - 1, mentions)
                    && mentions.stream().noneMatch(
                            mention -> mention.covers(at + 1) || mention.covers(at - 1));
        }
        boolean afresh = at > 2 && tokens.get(at - 2).word().equals("the") && tokens.get(at - 3).word().equals("to");
        return !token.tag().equals("CC")
                || isInnerAnd(tokens, at) && !afresh && mentions.stream().noneMatch(mention -> mention.covers(at - 1)
                        && Set.of(EntityKind.PERSON, EntityKind.STATE).contains(mention.name().kind()));
    }

    /** "Task Force – Lakes Commander": inside the name of a body, whatever stands there. */
    private static boolean isInBody(int at, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.name().kind() == EntityKind.ORGANIZATION && mention.from() < at && at + 1 < mention
                        .to());
    }

    private static boolean isInside(int at, List<CoreLabel> tokens) {
        CoreLabel token = tokens.get(at);
        if (isSeries(tokens, at)) {
            return true;
        }
        if (!INSIDE.contains(token.tag()) || "DATE".equals(token.ner()) || opensRemark(tokens, at)) {
            return false;
        }
        if (token.tag().equals("IN")) {
            boolean named = at + 1 < tokens.size() && (isCapital(tokens.get(at + 1)) || tokens.get(at + 1).tag().equals("DT"));
            return token.word().equals("of") || token.word().equals("for") && at + 1 < tokens.size() && isCapital(tokens.get(at + 1))
                    || token.word().equals("at") && named;
        }
        return !token.tag().equals("CC") || isInnerAnd(tokens, at);
    }

    /** "Minister of Roads, Rivers and Lakes": a comma between capitals that an "and" closes. */
    private static boolean isSeries(List<CoreLabel> tokens, int at) {
        if (!tokens.get(at).word().equals(",") || !isCapital(tokens.get(at - 1)) || at + 3 >= tokens.size()) {
            return false;
        }
        int to = at + 1;
        while (to < Math.min(tokens.size() - 1, at + 5) && isCapital(tokens.get(to)) && tokens.get(to).tag().equals("NNP")) {
            to++;
        }
        return to > at + 1 && tokens.get(to).word().equals("and") && isCapital(tokens.get(to + 1))
                && tokens.get(to + 1).tag().startsWith("NN")
                && !"PERSON".equals(tokens.get(at + 1).ner()) && !"PERSON".equals(tokens.get(to + 1).ner())
                && !"LOCATION".equals(tokens.get(at + 1).ner());
    }

    /** Whether more than a short form stands in brackets: "(a federal district)". */
    private static boolean opensRemark(List<CoreLabel> tokens, int at) {
        return tokens.get(at).tag().equals("-LRB-") && (at + 2 >= tokens.size() || !tokens.get(at + 2).tag().equals("-RRB-"));
    }

    private static boolean isLink(List<CoreLabel> tokens, int at, CoreLabel noun) {
        String word = tokens.get(at).word();
        return LINKS.contains(word) || word.equals("to") && ENVOYS.contains(noun.word().toLowerCase(Locale.ROOT));
    }

    /** Whether an "and" joins two words of one title rather than two phrases. */
    private static boolean isInnerAnd(List<CoreLabel> tokens, int at) {
        return tokens.get(at).word().matches("and|&") && at > 0 && at + 1 < tokens.size() && isCapital(tokens.get(at - 1))
                && isCapital(tokens
                        .get(at + 1))
                && tokens.get(at + 1).tag().startsWith("NN");
    }

    private static boolean isCapital(CoreLabel token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
