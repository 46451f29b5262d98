// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Stance;
import org.entente.reading.rules.quantity.Quantities;
import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.stance.Attitudes;
import org.entente.reading.rules.stance.Descent;
import org.entente.reading.rules.stance.Effect;
import org.entente.reading.rules.stance.Ground;
import org.entente.reading.rules.stance.Standing;
import org.entente.reading.rules.syntax.Phrase;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;
import org.entente.reading.rules.time.Anchor;
import org.entente.reading.rules.time.TimeExpression;
import org.entente.reading.rules.time.Times;

import org.jspecify.annotations.Nullable;

/** What a sentence says around its events: how many, when, who says so, and whether it is so. */
public final class Circumstances {

    private static final Set<EntityKind> MODELS = Set.of(EntityKind.WEAPON, EntityKind.VESSEL);

    private final Sentence sentence;
    private final Tokens words;
    private final Tree tree;
    private final Setting setting;
    private final Speakers speakers;
    private final Attachment attachment;
    private final List<TimeExpression> times;
    private final Quantities quantities;

    Circumstances(Sentence sentence, Tree tree, Setting setting, People people) {
        this.sentence = sentence;
        this.words = new Tokens(sentence.tokens());
        this.tree = tree;
        this.setting = setting;
        this.speakers = new Speakers(sentence, tree, words, new Phrase(sentence, tree, words), people, setting.before(), setting.voice());
        this.attachment = new Attachment(tree, words);
        this.times = Times.in(words, new Anchor(sentence.date(), false));
        this.quantities = new Quantities(words, taken()::get);
    }

    /** The circumstances of each sentence of a document, in order. */
    public static List<Circumstances> of(List<Sentence> document) {
        return new Discourse(document).circumstances();
    }

    /** How many or how much of what a noun names, or null where the sentence does not say. */
    public @Nullable Quantity quantity(IndexedWord item) {
        return quantities.of(item.index() - 1);
    }

    /**
     * How many events there were, or how many took part: "held 30 meetings", "a dozen firms attended"; null where the sentence does not say.
     *
     * @param counts which nouns beside the event may be counted
     */
    public @Nullable Quantity quantityAround(IndexedWord event, Predicate<IndexedWord> counts) {
        Stream<IndexedWord> around = Tree.isVerb(event) ? tree.children(event, "obj", "nsubj", "nsubj:pass") : Stream.of(event);
        return around.filter(counts).map(noun -> quantities.ofIndefinite(noun.index() - 1)).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** When an event happened, or null where the sentence does not say. */
    public @Nullable Period time(IndexedWord event) {
        List<TimeExpression> dates = isAhead(event) ? Times.in(words, new Anchor(sentence.date(), true)) : times;
        return dates.stream().filter(time -> !time.beside() && attachment.distance(time, event).isPresent())
                .min(Comparator.comparingDouble((TimeExpression time) -> attachment.distance(time, event).orElseThrow())
                        .thenComparing(time -> Math.abs(time.from() - event.index())))
                .map(TimeExpression::period).orElse(null);
    }

    /** Who says that an event happened, and how. */
    public Voice voice(IndexedWord event) {
        Standing standing = Descent.to(event, tree, words);
        Set<Name> names = new LinkedHashSet<>(setting.turn());
        List<IndexedWord> sayings = standing.sayings();
        sayings.forEach(saying -> names.addAll(speakers.by(saying)));
        names.addAll(new Sources(sentence, tree, words, speakers).besides(sayings, event));
        if (setting.isQuoted(event) && sayings.stream().allMatch(setting::isQuoted)) {
            names.addAll(setting.quotation());
        }
        Occasion occasion = new Occasion(sentence, tree, new Phrase(sentence, tree, words), attachment, times);
        Period said = sayings.stream().filter(Tree::isVerb).map(occasion::said).filter(Objects::nonNull).findFirst().orElse(null);
        List<Name> audience = sayings.stream().filter(Tree::isVerb).flatMap(saying -> occasion.audience(saying).stream()).distinct()
                .toList();
        Ground ground = setting.rejected() && standing.ground().stance() == Stance.ASSERTED
                ? standing.ground().after(Effect.NOT_SO)
                : standing.ground();
        return new Voice(List.copyOf(names), said, audience, ground.stance(), ground.modality(), ground.claimed() && !setting.asks(),
                standing.chain());
    }

    List<Name> speakers(IndexedWord saying) {
        return speakers.by(saying);
    }

    List<Name> names(IndexedWord head) {
        return speakers.names(head, true);
    }

    /** Plans look ahead, unless they stand in a noun: "the order of May" is past. */
    private boolean isAhead(IndexedWord event) {
        return Descent.to(event, tree, words).ground().modality() == Modality.PLANNED && tree.path(event).stream()
                .anyMatch(word -> Tree.isVerb(word) && Attitudes.is(word, Kind.PLAN)
                        || tree.children(word, "aux").anyMatch(aux -> Attitudes.is(aux, Kind.PLAN, Kind.FUTURE)));
    }

    /** Figures in dates and in names of weapons and vessels count nothing. */
    private BitSet taken() {
        BitSet taken = new BitSet();
        times.forEach(time -> taken.set(time.from(), time.to()));
        sentence.mentions().stream().filter(mention -> MODELS.contains(mention.name().kind()))
                .forEach(mention -> taken.set(Math.min(mention.from() + 1, mention.to()), mention.to()));
        return taken;
    }
}
