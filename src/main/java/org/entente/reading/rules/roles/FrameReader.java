// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.model.Claim;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Role;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.patterns.Functions;
import org.entente.reading.rules.patterns.PatternFiles;
import org.entente.reading.rules.speech.Circumstances;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Reads the claims of a document's sentences, one after the other. */
public final class FrameReader {

    private final Frames frames;
    private final ClaimMaker maker;
    private final Names names;
    private final Offices offices;
    private final Lists lists;

    public FrameReader(Lexicon lexicon, Names names, String extractor) {
        this(new Frames(lexicon), lexicon, names, extractor);
    }

    private FrameReader(Frames frames, Lexicon lexicon, Names names, String extractor) {
        this.frames = frames;
        this.maker = new ClaimMaker(extractor);
        this.names = names;
        this.offices = new Offices(lexicon);
        this.lists = new Lists(lexicon);
    }

    /**
     * A reader by the patterns of one file alone, and by what needs no pattern.
     *
     * @throws org.entente.model.FileRefused where the file is not understood
     */
    public static FrameReader ofFile(Path file, Lexicon lexicon, Names names) {
        return new FrameReader(Frames.ofFile(lexicon, file), lexicon, names, "trial/1");
    }

    /** The names of its patterns. */
    public Set<String> patterns() {
        return frames.names();
    }

    /** Which words of a sentence begin which pattern, whether or not its roles are filled. */
    public List<String> begun(Sentence sentence) {
        return frames.begun(sentence);
    }

    /** The words of a sentence that may tell of a fact of this type, whether or not the roles of a pattern are filled. */
    public List<IndexedWord> events(Sentence sentence, FactType type) {
        return frames.events(sentence, type);
    }

    /** Reads the files of patterns. */
    public static void check(Lexicon lexicon) {
        PatternFiles.patterns(lexicon, Functions.load(lexicon));
    }

    /** A document's memory, to be handed to each of its sentences in turn. */
    public Introductions begin() {
        return new Introductions(names);
    }

    /** The claims of a sentence. */
    public List<Claim> read(Sentence sentence, Circumstances circumstances, Introductions discourse) {
        Scene scene = Scene.of(sentence, discourse, word -> circumstances.voice(word).speakers());
        Optional<Frame> listed = lists.item(scene);
        if (listed.isPresent()) {
            return maker.claims(listed.get(), scene, circumstances, discourse.openList().orElseThrow().voice()).toList();
        }
        List<Frame> found = new ArrayList<>(offices.in(scene));
        found.forEach(frame -> remember(frame, discourse));
        found.addAll(frames.in(scene));
        List<Claim> claims = found.stream()
                .flatMap(frame -> maker.claims(frame, scene, circumstances, ClaimMaker.voice(frame, circumstances)))
                .toList();
        lists.follow(found, scene, circumstances);
        return claims;
    }

    private static void remember(Frame frame, Introductions discourse) {
        if (frame.pattern().type() == FactType.OFFICE) {
            Name holder = frame.filling(Role.HOLDER.key()).getFirst().name();
            if (holder.kind() == EntityKind.PERSON) {
                frame.filling(Role.ORGANIZATION.key())
                        .forEach(body -> discourse.serves(holder, body.name(), frame.filling("title").stream().map(
                                Filler::words).toList()));
            }
        }
    }
}
