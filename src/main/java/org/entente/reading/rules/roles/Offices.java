// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.names.TitlePhrase;
import org.entente.reading.rules.patterns.Kind;
import org.entente.reading.rules.patterns.Path;
import org.entente.reading.rules.patterns.Pattern;
import org.entente.reading.rules.patterns.Trigger;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Finds offices by their titles: before a name, behind it and a comma, or as what somebody is or becomes. */
final class Offices {

    private static final Pattern IN_PASSING = pattern("title beside a name", true);
    private static final Pattern STATED = pattern("is, becomes or serves as", false);

    private final Lexicon lexicon;
    private final Fillers fillers;
    private final PluralTitles plurals;
    private final List<Path> holders;
    private final List<Path> followers;

    Offices(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.fillers = new Fillers(lexicon);
        this.plurals = new PluralTitles(lexicon);
        this.followers = Stream
                .of("<compound <obl:by [lead] <acl", "<compound <obl:agent [lead] <acl", "<compound <obl:agent [lead] >nsubj:pass",
                        "<compound <obl:by [lead] >nsubj:pass", "<appos <obl:agent [lead] <acl", "<appos <obl:agent [lead] >nsubj:pass")
                .map(path -> Path.compile(path, lexicon)).toList();
        this.holders = Stream
                .of("[>cop] >nsubj", "<conj* [>cop] >nsubj", "<obl:to [appoint] >nsubj:pass", "<obl:to [appoint] <xcomp >nsubj:pass",
                        "<obl:as [hold-office] >nsubj", "<obl:as [hold-office] >nsubj:xsubj", "<obl:as [appoint] >nsubj:pass",
                        "<obl:as [depart] >nsubj:pass", "<obl:as [depart] >nsubj",
                        "<xcomp [appoint] >nsubj:pass", "<xcomp [become] >nsubj",
                        "<obj [appoint] >nsubj:pass", "<obj [appoint] >iobj", "<xcomp [appoint] >obj", "<dep [appoint] >nsubj:pass")
                .map(path -> Path.compile(path, lexicon)).toList();
    }

    List<Frame> in(Scene scene) {
        List<TitlePhrase> phrases = IntStream.range(0, scene.tokens().size())
                .mapToObj(at -> TitlePhrase.at(at, scene.tokens(), scene.sentence().mentions(), lexicon)).flatMap(Optional::stream)
                .toList();
        return Stream.concat(
                phrases.stream().filter(phrase -> phrases.stream().noneMatch(outer -> outer.noun() < phrase.noun() && phrase.noun() < outer
                        .to() && outer.holderBehind(scene.sentence().mentions()).isPresent()))
                        .flatMap(phrase -> frame(phrase, scene).stream()),
                plurals.in(scene)
                        .map(held -> office(IN_PASSING, held.holder(), filler(held.state(), held.noun(), scene), held
                                .title(), held.noun())))
                .toList();
    }

    private static Frame office(Pattern pattern, Filler holder, Filler body, String title, IndexedWord noun) {
        Map<String, List<Filler>> fillings = new LinkedHashMap<>();
        fillings.put("holder", List.of(holder));
        fillings.put("organization", List.of(body));
        fillings.put("title", List.of(new Filler(Name.of(title, EntityKind.GROUP), noun, title, "title phrase")));
        return new Frame(pattern, noun, fillings);
    }

    private Optional<Frame> frame(TitlePhrase phrase, Scene scene) {
        IndexedWord noun = scene.graph().getNodeByIndexSafe(phrase.noun() + 1);
        if (noun == null) {
            return Optional.empty();
        }
        Optional<Mention> beside = beside(phrase, scene);
        if (beside.isPresent()) {
            Filler holder = new Filler(beside.get().name(), noun, beside.get().name().text(), "beside the title");
            return frame(IN_PASSING, phrase, holder, noun, scene);
        }
        return stated(noun, phrase, scene).flatMap(holder -> frame(STATED, phrase, holder, noun, scene));
    }

    private Optional<Mention> beside(TitlePhrase phrase, Scene scene) {
        List<Mention> mentions = scene.sentence().mentions();
        return phrase.holderBehind(mentions).or(() -> phrase.holderBefore(scene.tokens(), mentions))
                .or(() -> phrase.holderBeforeTitles(scene.tokens(), mentions, lexicon))
                .or(() -> phrase.holderBehindComma(scene.tokens(), mentions));
    }

    private Optional<Filler> stated(IndexedWord noun, TitlePhrase phrase, Scene scene) {
        Optional<Filler> found = holders.stream()
                .flatMap(path -> path.from(noun, scene.graph()).stream().flatMap(word -> fillers.read(word, List
                        .of(Kind.PERSON), scene).stream()).map(filler -> filler.by(path.toString())))
                .findFirst();
        Name subject = scene.sentence().subject();
        boolean opens = phrase.from() <= 2 && phrase.to() > phrase.noun() + 1;
        if (found.isEmpty() && opens && subject != null && subject.kind() == EntityKind.PERSON) {
            return Optional.of(new Filler(subject, noun, subject.text(), "whom the document is about"));
        }
        return found;
    }

    private Optional<Frame> frame(Pattern pattern, TitlePhrase phrase, Filler holder, IndexedWord noun, Scene scene) {
        String title = title(phrase, scene);
        if (lexicon.has("no-office", noun.word()) || isAnyLeader(phrase, noun, scene)) {
            scene.discourse().introduce(holder.name(), title);
            return Optional.empty();
        }
        Optional<Filler> body = body(phrase, holder, noun, scene).or(() -> led(noun, scene));
        if (body.isEmpty()) {
            scene.discourse().introduce(holder.name(), title);
            return Optional.empty();
        }
        return Optional.of(office(pattern, holder, body.get(), title, noun));
    }

    /** "a Chadian military leader": one of many, and no office. */
    private boolean isAnyLeader(TitlePhrase phrase, IndexedWord noun, Scene scene) {
        boolean common = lexicon.has("any-leader", noun.word());
        return common && phrase.to() == phrase.noun() + 1 && phrase.from() > 0
                && scene.tokens().get(phrase.from() - 1).word().matches("(?i)an?");
    }

    private Optional<Filler> body(TitlePhrase phrase, Filler holder, IndexedWord noun, Scene scene) {
        boolean envoy = lexicon.has("foreign-post", noun.word());
        List<Mention> inside = phrase.mentions(scene.sentence().mentions()).filter(mention -> !envoy || mention.to() <= phrase.noun())
                .toList();
        Stream<Mention> all = Stream.concat(inside.stream(), behindHolder(phrase, holder, scene));
        boolean charge = isCharge(phrase, noun, scene);
        List<Mention> fitting = all
                .filter(mention -> !isPartOfTitle(mention, phrase) && !describes(mention, scene) && !isWhere(mention, scene))
                .filter(mention -> !charge || mention.to() <= phrase.noun() || mention.name().kind() == EntityKind.ORGANIZATION).toList();
        List<Mention> mentions = Stream
                .concat(fitting.stream().filter(mention -> !modifies(mention, phrase, scene)), fitting.stream().filter(
                        mention -> modifies(mention, phrase, scene)))
                .toList();
        Optional<Filler> owned = mentions.stream().noneMatch(this::isNamedBody)
                ? mentions.stream().filter(mention -> ownsBody(mention, phrase, scene)).findFirst()
                        .flatMap(owner -> ownedBody(owner, phrase, noun, scene))
                : Optional.empty();
        if (owned.isPresent()) {
            return owned;
        }
        return Stream.of(mentions.stream().filter(mention -> isAt(mention, scene) && mention.from() > phrase.noun()),
                mentions.stream().filter(this::isNamedBody), mentions.stream().filter(mention -> mention.name()
                        .kind() == EntityKind.STATE),
                mentions.stream().filter(mention -> mention.name().kind() == EntityKind.ORGANIZATION),
                mentions.stream().filter(mention -> mention.name().kind() == EntityKind.PLACE)).flatMap(
                        found -> found)
                .findFirst().map(mention -> filler(mention, noun, scene)).or(() -> known(holder, noun, scene))
                .or(() -> charge || isOwnMinister(phrase, noun, scene) ? publisher(noun, scene) : Optional.empty());
    }

    /** "Minister for the Great Lakes": what a post is in charge of, not whom it serves. */
    private boolean isCharge(TitlePhrase phrase, IndexedWord noun, Scene scene) {
        return phrase.to() > phrase.noun() + 1 && scene.tokens().get(phrase.noun() + 1).word().equals("for")
                && lexicon.has("in-charge", noun.word());
    }

    /** "Defence Secretary Banda", "Minister Banda" in what a government publishes: its own. */
    private boolean isOwnMinister(TitlePhrase phrase, IndexedWord noun, Scene scene) {
        boolean plain = phrase.mentions(scene.sentence().mentions())
                .allMatch(mention -> mention.name().kind() == EntityKind.ORGANIZATION && mention.name().entityId() == null);
        boolean minister = noun.word().equals("Minister") && (phrase.from() < phrase.noun() || phrase.to() > phrase.noun() + 1);
        boolean toSomebody = phrase.to() < scene.tokens().size() && scene.tokens().get(phrase.to()).word().equals("to");
        return plain && !minister && !toSomebody && lexicon.has("own-minister", noun.word())
                && Character.isUpperCase(noun.word().codePointAt(0));
    }

    private static Optional<Filler> publisher(IndexedWord noun, Scene scene) {
        return Optional.ofNullable(scene.sentence().publisher()).filter(side -> side.kind() == EntityKind.STATE)
                .map(side -> new Filler(side, noun, side.text(), "whom the publisher acts for"));
    }

    private static Optional<Filler> known(Filler holder, IndexedWord noun, Scene scene) {
        return scene.discourse().side(holder.name()).filter(side -> holder.name().entityId() != null)
                .map(side -> new Filler(side, noun, side.text(), "known office"));
    }

    /** "a Chadian delegation led by Deputy Minister Banda": the state of those whom he leads. */
    private Optional<Filler> led(IndexedWord noun, Scene scene) {
        return followers.stream().flatMap(path -> path.from(noun, scene.graph()).stream())
                .flatMap(word -> fillers.read(word, List.of(Kind.STATE), scene).stream()).findFirst()
                .map(filler -> filler.by("those whom the holder leads"));
    }

    /** "director of the Chadian military industry company X": a name that a common noun follows is not yet the body. */
    private static boolean modifies(Mention mention, TitlePhrase phrase, Scene scene) {
        return mention.from() > phrase.noun() && mention.to() < phrase.to() && scene.tokens().get(mention.to()).tag().equals("NN");
    }

    /** "commander of Chad's Southern District": whose the body is that stands right behind. */
    private static boolean ownsBody(Mention mention, TitlePhrase phrase, Scene scene) {
        List<CoreLabel> tokens = scene.tokens();
        return mention.name().kind() == EntityKind.STATE && mention.from() > phrase.noun() && mention.to() + 1 < phrase.to()
                && tokens.get(mention.to()).tag().equals("POS")
                && IntStream.range(mention.to() + 1, phrase.to()).anyMatch(at -> tokens.get(at).tag().startsWith("NNP"));
    }

    /** The body that a state owns, named by the capitals behind it. */
    private Optional<Filler> ownedBody(Mention owner, TitlePhrase phrase, IndexedWord noun, Scene scene) {
        List<CoreLabel> tokens = scene.tokens();
        int from = owner.to() + 1;
        int to = from;
        while (to < phrase.to() && tokens.get(to).tag().startsWith("NNP")) {
            to++;
        }
        boolean body = to > from + 1;
        return body
                ? Optional.of(new Filler(Name.of(scene.sentence().words(from, to), EntityKind.ORGANIZATION), noun, scene.sentence()
                        .words(from, to), "what the state owns"))
                : Optional.empty();
    }

    /** "Moscow-aligned", "Russia-backed": no body. */
    private static boolean describes(Mention mention, Scene scene) {
        List<CoreLabel> tokens = scene.tokens();
        return mention.to() + 1 < tokens.size() && tokens.get(mention.to()).word().equals("-")
                && tokens.get(mention.to()).beginPosition() == tokens.get(mention.to() - 1).endPosition()
                && tokens.get(mention.to() + 1).tag().matches("VBN|VBD|JJ");
    }

    /** "president for pumps and service at Lakes": who stands behind "at" is served, whatever else is named. */
    private static boolean isAt(Mention mention, Scene scene) {
        return mention.name().kind() == EntityKind.ORGANIZATION && mention.from() > 0
                && scene.tokens().get(mention.from() - 1).word().equals("at");
    }

    /** "In Chad Minister Banda met …": where, not whose. */
    private static boolean isWhere(Mention mention, Scene scene) {
        return mention.from() == 1 && mention.name().kind() == EntityKind.STATE && !mention.name().attributes().containsKey(Names.ADJECTIVE)
                && scene.tokens().getFirst().word().equals("In");
    }

    private boolean isNamedBody(Mention mention) {
        return mention.name().kind() == EntityKind.ORGANIZATION && (mention.name().entityId() != null
                || mention.name().attributes().containsKey(Names.GROUP) || Stream.of(mention.name().text()
                        .split("[ -]")).anyMatch(word -> lexicon.has("organization", word)));
    }

    /** "Defense Secretary", "minister of National Defence": no body of that name. */
    private boolean isPartOfTitle(Mention mention, TitlePhrase phrase) {
        boolean touches = mention.to() == phrase.noun() || mention.from() == phrase.noun() + 2 || mention.from() == phrase.noun() + 3;
        return mention.name().kind() == EntityKind.ORGANIZATION && touches && !isNamedBody(mention);
    }

    private static Stream<Mention> behindHolder(TitlePhrase phrase, Filler holder, Scene scene) {
        List<CoreLabel> tokens = scene.tokens();
        return scene.sentence().mentions().stream()
                .filter(mention -> mention.name().equals(holder.name()) && mention.from() == phrase.noun()
                        + 1)
                .flatMap(person -> scene.sentence().mentions().stream().filter(mention -> mention.from() > person.to() && mention
                        .from() <= person.to() + 2 && tokens.get(person.to()).word().equals("of")));
    }

    private Filler filler(Mention mention, IndexedWord noun, Scene scene) {
        Name name = isPartOfUnion(mention, noun) ? Name.of(mention.name().text(), EntityKind.PLACE) : mention.name();
        Name body = name.kind() == EntityKind.STATE ? new Name(name.text(), name.kind(), name.entityId(), Map.of()) : name;
        Name government = scene.discourse().government(body).orElse(body);
        return new Filler(government, noun, scene.sentence().words(mention.from(), mention.to()), "in the title phrase");
    }

    /** "Georgia Governor": of the state in a union, not of the country of that name. */
    private boolean isPartOfUnion(Mention mention, IndexedWord noun) {
        return lexicon.has("namesake", mention.name().text()) && lexicon.has("union-office", noun.word())
                && Character.isUpperCase(noun.word().codePointAt(0));
    }

    /** The words of the title: without states, bodies and articles. */
    private static String title(TitlePhrase phrase, Scene scene) {
        List<CoreLabel> tokens = scene.tokens();
        boolean bodyBehind = phrase.mentions(scene.sentence().mentions()).anyMatch(mention -> mention.from() > phrase.noun());
        int firstBehind = phrase.mentions(scene.sentence().mentions()).filter(mention -> mention.from() > phrase.noun())
                .mapToInt(Mention::from).min().orElse(phrase
                        .to());
        int to = bodyBehind ? Math.max(phrase.noun() + 1, beforeLink(tokens, firstBehind)) : phrase.to();
        int from = phrase.mentions(scene.sentence().mentions()).filter(mention -> mention.to() <= phrase.noun()).mapToInt(Mention::to).max()
                .orElse(phrase.from());
        while (from < phrase.noun() && tokens.get(from).tag().matches("POS|HYPH|``|''|,")) {
            from++;
        }
        return scene.sentence().words(from, Math.max(to, phrase.noun() + 1)).replaceAll("\\b(Attorney|Solicitor|Governor)s General",
                "$1 General");
    }

    private static int beforeLink(List<CoreLabel> tokens, int at) {
        int to = at;
        while (to > 0
                && (tokens.get(to - 1).tag().equals("DT") || tokens.get(to - 1).tag().equals("JJ") || tokens.get(to - 1).tag().equals("POS")
                        || tokens.get(to - 1).tag().matches("IN|TO|,"))) {
            to--;
        }
        return to;
    }

    private static Pattern pattern(String name, boolean background) {
        return new Pattern(FactType.OFFICE.label() + ": " + name, FactType.OFFICE, new Trigger(Set.of(), Set.of(), List.of(), List.of()),
                Map.of(),
                List
                        .of(),
                Map.of(), "", Map.of(), background, false, false, false, List.of(), Set.of(), null);
    }
}
