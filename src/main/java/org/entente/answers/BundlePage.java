// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.entente.model.Sha256;
import org.entente.model.TieKind;
import org.entente.query.ClaimView;
import org.entente.query.DocumentRef;
import org.entente.query.EntityRef;
import org.entente.query.FactView;
import org.entente.query.QuantityView;
import org.entente.query.SourceText;
import org.entente.query.TieView;
import org.entente.query.TimeView;
import org.jspecify.annotations.Nullable;

/** A bundle as a page that needs nothing else: each hop with its quotes in their surroundings, the texts, and how to check them. */
final class BundlePage {

    private static final int AROUND = 240;
    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; color: #15201f; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; } h3 { font-size: 1rem; }
            blockquote { font: 1.05rem/1.55 Georgia, serif; margin: .6rem 0 .2rem; padding-left: .9rem; border-left: 3px solid #0b5a62; color: #465350; }
            mark { background: #ffeeb0; color: #15201f; } .denied mark { background: #fbe9e9; } .denied blockquote { border-color: #a3222b; }
            figure { margin: 0 0 1.1rem; } figcaption, dt, .small { font-size: .88rem; color: #465350; } dd { margin: 0 0 .4rem; overflow-wrap: anywhere; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f5f4; padding: .8rem; font-size: .85rem; } a { color: #0b5a62; }
            """;
    private static final String CHECK = """
            import hashlib, json
            nodes = json.load(open("answer.jsonld", encoding="utf-8"))["@graph"]
            texts = {node["@id"]: node["text"] for node in nodes if "sha256" in node}
            for node in nodes:
                if "sha256" in node:
                    assert hashlib.sha256(node["text"].encode()).hexdigest() == node["sha256"], node["@id"]
                if "quote" in node:
                    assert texts[node["source"]][node["start"]:node["end"]] == node["quote"], node["@id"]
            print(len(texts), "texts and", sum("quote" in node for node in nodes), "quotes are as stated")
            """;

    private final StringWriter text = new StringWriter();
    private final Markup out;
    private final Bundle bundle;
    private final Map<String, SourceText> sources;

    private BundlePage(Bundle bundle) throws XMLStreamException {
        this.bundle = bundle;
        this.out = new Markup(text);
        this.sources = bundle.sources().stream().collect(Collectors.toMap(source -> source.document().id(), Function.identity()));
    }

    static String of(Bundle bundle) {
        try {
            var page = new BundlePage(bundle);
            page.write();
            return page.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write() throws XMLStreamException {
        var answer = bundle.answer();
        var title = "%s to %s".formatted(answer.from().name(), answer.to().name());
        out.page(title, STYLE, () -> {
            out.element("h1", title);
            out.element("p", "%s. Put together on %s from version %d of a graph of %s.".formatted(count(answer.paths().size(), "path"),
                    bundle.made().truncatedTo(ChronoUnit.SECONDS), answer.horizon().version(),
                    count(answer.horizon().documents(), "document")));
            if (answer.reason() != null) {
                out.element("p", answer.reason());
            }
            out.element("h2", "The question");
            out.element("pre", bundle.question());
            for (var index = 0; index < answer.paths().size(); index++) {
                path(index + 1, answer.paths().get(index));
            }
            out.element("h2", "The texts");
            for (var source : bundle.sources()) {
                source(source);
            }
            check();
        });
    }

    private void path(int number, PathAnswer.Path path) throws XMLStreamException {
        out.element("h2", "%d. %s".formatted(number, path.steps().stream().map(BundlePage::sentence).collect(Collectors.joining(" · "))));
        var remarks = Stream.of(count(path.hops(), "hop"), "confidence %.2f".formatted(path.confidence()),
                path.disputed() ? "disputed" : "",
                Objects.requireNonNullElse(path.incoherence(), ""),
                path.restsOn().isEmpty() ? "" : "rests on " + String.join(", ", path.restsOn()));
        out.element("p", remarks.filter(remark -> !remark.isEmpty()).collect(Collectors.joining(", ")));
        for (var step : path.steps()) {
            for (var tie : step.ties()) {
                tie(step, tie);
            }
        }
    }

    private void tie(PathAnswer.Step step, TieView tie) throws XMLStreamException {
        out.element("h3", "%s %s %s".formatted(step.from().name(), reads(tie), step.to().name()));
        out.element("p",
                "%s, %s, confidence %.2f%s%s".formatted(count(tie.claimCount(), "claim"), count(tie.origins(), "independent origin"),
                        tie.confidence(), tie.modality().equals("actual") ? "" : ", " + tie.modality(),
                        tie.disputed() ? ", disputed" : ""));
        for (var fact : tie.facts()) {
            out.element("p", statement(fact));
            for (var claim : fact.claims()) {
                claim(claim);
            }
        }
    }

    /** A quote in its surroundings, with who says so and where it stands. */
    private void claim(ClaimView claim) throws XMLStreamException {
        var source = sources.get(claim.document().id());
        var points = source == null ? new int[0] : source.text().codePoints().toArray();
        var within = claim.end() <= points.length;
        out.open("figure", "class", claim.stance());
        out.open("blockquote");
        out.text(within ? cut(points, Math.max(0, claim.start() - AROUND), claim.start(), "… ", "") : "");
        out.element("mark", claim.quote());
        out.text(within ? cut(points, claim.end(), Math.min(points.length, claim.end() + AROUND), "", " …") : "");
        out.close();
        out.open("figcaption");
        var speakers = claim.speaker().stream().map(EntityRef::name).collect(Collectors.joining(", "));
        var said = period(claim.said());
        out.text(Stream.of(speakers.isEmpty() ? "In the document's own voice" : speakers, said.isEmpty() ? "" : "said " + said,
                claim.stance(), claim.modality().equals("actual") ? "" : claim.modality(), "grade " + claim.grade(),
                claim.page() == null ? "" : "page %d".formatted(claim.page()),
                "characters %d to %d of ".formatted(claim.start(), claim.end())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        out.element("a", named(claim.document()), "href", "#" + claim.document().id());
        out.close();
        out.close();
    }

    /** A stretch of text up to the nearest line break, with a sign where something is left out. */
    private static String cut(int[] points, int start, int end, String before, String after) {
        var stretch = new String(points, start, end - start);
        if (before.isEmpty()) {
            var line = stretch.indexOf('\n');
            return line >= 0 ? stretch.substring(0, line) : end == points.length ? stretch : stretch + after;
        }
        var line = stretch.lastIndexOf('\n');
        return line >= 0 ? stretch.substring(line + 1) : start == 0 ? stretch : before + stretch;
    }

    private void source(SourceText source) throws XMLStreamException {
        var document = source.document();
        out.element("h3", named(document), "id", document.id());
        out.open("dl");
        entry("Id", document.id());
        entry("Publisher", document.publisher());
        entry("Date", document.date());
        entry("Address", document.url());
        entry("Rests on", document.basis().isEmpty() ? null : String.join("; ", document.basis()));
        entry("SHA-256 of the text in UTF-8", Sha256.of(source.text()));
        entry("Length", count(source.text().codePointCount(0, source.text().length()), "character"));
        out.close();
        out.open("details");
        out.element("summary", "The text as loaded");
        out.element("pre", source.text());
        out.close();
    }

    private void entry(String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            out.element("dt", name);
            out.element("dd", value.toString());
        }
    }

    private void check() throws XMLStreamException {
        out.element("h2", "How to check this");
        out.element("p",
                "answer.jsonld, beside this page, holds the same: each text with its SHA-256, each quote with its place. Offsets count "
                        + "characters (Unicode code points) from 0; the hash is that of the text's bytes in UTF-8. With Python 3, in this folder:");
        out.element("pre", CHECK);
        out.element("p",
                "That shows that the quotes stand in these texts. Whether the texts are those of their publishers is seen by holding "
                        + "them against the publications named. In a graph of the same documents this draws the answer:");
        out.element("pre", bundle.answer().cypher());
    }

    private static String sentence(PathAnswer.Step step) {
        return "%s %s %s".formatted(step.from().name(),
                step.ties().stream().map(BundlePage::reads).distinct().collect(Collectors.joining(" and ")), step.to().name());
    }

    private static String reads(TieView tie) {
        return TieKind.ofName(tie.kind()).map(kind -> tie.direction().equals("in") ? kind.readsBackwards() : kind.reads())
                .orElse(tie.kind());
    }

    private static String statement(FactView fact) {
        var roles = fact.roles().entrySet().stream().filter(role -> !role.getValue().isEmpty())
                .map(role -> role.getKey() + " " + role.getValue().stream().map(EntityRef::name).collect(Collectors.joining(", ")));
        return Stream.of(Stream.of(fact.type(), amount(fact.quantity()), period(fact.time())), roles).flatMap(Function.identity())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String amount(@Nullable QuantityView quantity) {
        return quantity == null
                ? ""
                : (quantity.approx() ? "about " : "") + number(quantity.min(), quantity.max())
                        + (quantity.unit() == null ? "" : " (" + quantity.unit() + ")");
    }

    private static String number(@Nullable Long least, @Nullable Long most) {
        if (least == null) {
            return "up to %,d".formatted(most);
        }
        return most == null
                ? "at least %,d".formatted(least)
                : least.equals(most) ? "%,d".formatted(least) : "%,d to %,d".formatted(least, most);
    }

    private static String period(@Nullable TimeView time) {
        return time == null ? "" : time.words();
    }

    private static String named(DocumentRef document) {
        return List.of(Objects.requireNonNullElse(document.title(), document.id()), Objects.requireNonNullElse(document.publisher(), ""))
                .stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String count(int many, String noun) {
        return "%d %s%s".formatted(many, noun, many == 1 ? "" : "s");
    }
}
