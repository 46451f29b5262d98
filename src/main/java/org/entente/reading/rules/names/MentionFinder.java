// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds who and what the sentences of a document name, each under its fullest name in the document. */
public final class MentionFinder {

    private static final Map<String, EntityKind> KINDS = Map.of("PERSON", EntityKind.PERSON, "ORGANIZATION", EntityKind.ORGANIZATION,
            "LOCATION", EntityKind.PLACE);

    private static final int LONGEST_QUOTE = 12;

    private final Lexicon lexicon;
    private final Names names;
    private final ProperNouns properNouns;
    private final SurnameFirst surnameFirst;
    private final CompanyNames companyNames;
    private final FormedNames formedNames;
    private final DescribedNames describedNames;
    private final ForceNames forceNames;
    private final InvertedNames invertedNames;
    private final Ranks ranks;

    public MentionFinder(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
        this.properNouns = new ProperNouns(lexicon);
        this.surnameFirst = new SurnameFirst(lexicon);
        this.companyNames = new CompanyNames(lexicon);
        this.formedNames = new FormedNames(lexicon);
        this.describedNames = new DescribedNames(lexicon);
        this.forceNames = new ForceNames(lexicon, names);
        this.invertedNames = new InvertedNames(names);
        this.ranks = new Ranks(lexicon);
    }

    /** The subject of a document under the name that its sentences give it. */
    public Name subject(List<CoreMap> sentences, Name subject) {
        return SubjectName.in(sentences, subject);
    }

    /**
     * The mentions in each sentence.
     *
     * @param subject whom the whole document is about, or null
     */
    public List<List<Mention>> find(List<CoreMap> sentences, @Nullable Name subject) {
        List<List<Span>> spans = sentences.stream().map(sentence -> spans(sentence).toList()).toList();
        List<List<Mention>> first = spans.stream().map(found -> Span.best(found.stream())).toList();
        DocumentNames document = new DocumentNames(sentences, first, subject, lexicon.words("surname-first"));
        return IntStream.range(0, sentences.size()).mapToObj(at -> {
            List<Mention> found = Span.best(Stream.concat(spans.get(at).stream(), document.in(sentences.get(at))));
            return ranks.borne(document.full(found), sentences.get(at).get(TokensAnnotation.class));
        }).toList();
    }

    private Stream<Span> spans(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        List<String> words = tokens.stream().map(CoreLabel::word).toList();
        List<CoreMap> found = sentence.containsKey(MentionsAnnotation.class) ? sentence.get(MentionsAnnotation.class) : List.of();
        List<Span> known = Stream.of(names.in(words), surnameFirst.in(tokens), invertedNames.in(tokens), Sovereigns.in(tokens))
                .flatMap(List::stream).map(Sovereigns::untitled).toList();
        return Stream.of(known.stream(), properNouns.organizations(tokens, known).stream(), companyNames.in(tokens).stream(),
                describedNames.in(tokens, known).stream(),
                forceNames.in(tokens, known).stream(), formedNames.in(tokens).stream().map(span -> FormedNames.known(span, known)),
                found.stream().flatMap(name -> statistical(name, tokens))
                        .filter(span -> known.stream().noneMatch(span::runsInto) && !isPair(
                                span, tokens, known)))
                .flatMap(spans -> spans).map(span -> forceNames.serving(span, known));
    }

    /** "the Banda-Phiri summit": two persons, and no place of that name. */
    private static boolean isPair(Span span, List<CoreLabel> tokens, List<Span> known) {
        return span.name().kind() != EntityKind.PERSON && IntStream.range(span.from() + 1, span.to() - 1).filter(at -> tokens.get(at).word()
                .equals("-")).anyMatch(at -> known.stream().anyMatch(
                        name -> name.name().kind() == EntityKind.PERSON && (name.from() == span
                                .from() && name.to() == at || name.from() == at + 1 && name.to() == span.to())));
    }

    private Stream<Span> statistical(CoreMap found, List<CoreLabel> sentence) {
        EntityKind kind = KINDS.get(found.get(NamedEntityTagAnnotation.class));
        List<CoreLabel> tokens = untitled(quoted(named(found.get(TokensAnnotation.class)), sentence), sentence);
        if (tokens.isEmpty() || kind == null || isShortForm(tokens, sentence, kind) || tokens.getFirst().tag().startsWith("PRP")
                || tokens.stream().anyMatch(token -> lexicon.has("title", token.word())) || isPartOfTitle(tokens, sentence)) {
            return Stream.empty();
        }
        int from = tokens.getFirst().index() - 1;
        String written = Names.written(tokens.stream().map(CoreLabel::word).toList()).replaceAll("([‘“]) ", "$1").replaceAll(" ([’”])",
                "$1");
        return Stream.of(new Span(Name.of(written, kind), from, from + tokens.size(), false));
    }

    /** A name without what leads to it: "so-called ‘Coastal Republic" is the republic. */
    private static List<CoreLabel> named(List<CoreLabel> tokens) {
        boolean quoted = tokens.stream().anyMatch(token -> token.word().matches("[‘“`]+"));
        int from = 0;
        while (quoted && from < tokens.size() - 1 && !Character.isUpperCase(tokens.get(from).word().codePointAt(0))) {
            from++;
        }
        return tokens.subList(from, tokens.size());
    }

    /** A name up to the end of the quotation that begins in it: "Association ‘Friends of the Coast’". */
    private static List<CoreLabel> quoted(List<CoreLabel> name, List<CoreLabel> sentence) {
        int open = name.stream().filter(token -> token.word().matches("[‘“]")).mapToInt(token -> token.index() - 1).max().orElse(-1);
        int from = name.getFirst().index() - 1;
        int to = from + name.size();
        if (open <= from || sentence.subList(open, to).stream().anyMatch(token -> token.word().matches("[’”]"))) {
            return name;
        }
        for (int close = to; close < Math.min(sentence.size(), open + LONGEST_QUOTE); close++) {
            if (sentence.get(close).word().matches("[’”]")) {
                return sentence.subList(from, close + 1);
            }
        }
        return name;
    }

    /** "Bureau of Maps Press" before "Secretary": without the words that belong to the title. */
    private List<CoreLabel> untitled(List<CoreLabel> name, List<CoreLabel> sentence) {
        int behind = name.getLast().index();
        int to = name.size();
        if (behind < sentence.size() && lexicon.has("title", sentence.get(behind).word())) {
            while (to > 0 && lexicon.has("title-modifier", name.get(to - 1).word())) {
                to--;
            }
        }
        return name.subList(0, to);
    }

    /** "Bureau of Maps (Burmap)": the word in brackets is no person. */
    private static boolean isShortForm(List<CoreLabel> tokens, List<CoreLabel> sentence, EntityKind kind) {
        int at = tokens.getFirst().index() - 1;
        return kind == EntityKind.PERSON && tokens.size() == 1 && at > 0 && at + 1 < sentence.size()
                && sentence.get(at - 1).word().matches("\\(|-LRB-") && sentence.get(at + 1).word().matches("\\)|-RRB-")
                && !"PERSON".equals(sentence.get(at - 2 < 0 ? 0 : at - 2).ner());
    }

    /** "Secretary of State", "British Defence Secretary": no name of an organisation. */
    private boolean isPartOfTitle(List<CoreLabel> name, List<CoreLabel> sentence) {
        if (name.size() == 1) {
            return lexicon.has("definite-state", name.getFirst().word()) || lexicon.has("title-modifier", name.getFirst().word());
        }
        int behind = name.getLast().index();
        return behind < sentence.size() && lexicon.has("title", sentence.get(behind).word())
                && name.stream().skip(1).allMatch(token -> lexicon.has("title-modifier", token.word()));
    }
}
