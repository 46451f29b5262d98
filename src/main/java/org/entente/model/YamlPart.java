// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.io.Reader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A part of a YAML file that knows where it stands, so that whatever is wrong with it can be told with its line. */
public final class YamlPart {

    private final String file;
    private final @Nullable Node node;
    private final int line;

    private YamlPart(String file, @Nullable Node node, int line) {
        this.file = file;
        this.node = node;
        this.line = line;
    }

    /** @throws FileRefused where the text is no YAML */
    public static YamlPart read(String file, Reader text) {
        try {
            Node root = new Compose(LoadSettings.builder().setLabel(file).build()).composeReader(text).orElse(null);
            return new YamlPart(file, root, root == null ? 1 : line(root.getStartMark(), 1));
        } catch (MarkedYamlEngineException e) {
            throw new FileRefused(file, line(e.getProblemMark(), 0), "is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new FileRefused(file, 0, "is no YAML: " + e.getMessage());
        }
    }

    public String file() {
        return file;
    }

    /** Whether nothing stands here: {@code stage:}. */
    public boolean isEmpty() {
        return node == null || node.getTag().equals(Tag.NULL);
    }

    /** Whether it has keys. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The values by their keys, in order; none where nothing stands here. */
    public SequencedMap<String, YamlPart> entries() {
        SequencedMap<String, YamlPart> entries = new LinkedHashMap<>();
        if (isEmpty()) {
            return entries;
        }
        if (!(node instanceof MappingNode map)) {
            throw refused("needs keys with values here");
        }
        for (NodeTuple tuple : map.getValue()) {
            YamlPart key = part(tuple.getKeyNode(), line);
            YamlPart value = part(tuple.getValueNode(), key.line);
            if (entries.put(key.text(), new YamlPart(file, value.node, key.line)) != null) {
                throw key.refused("'%s' stands here twice".formatted(key.text()));
            }
        }
        return entries;
    }

    /** The values by their keys, all of which must be among these. */
    public SequencedMap<String, YamlPart> entries(Collection<String> allowed) {
        SequencedMap<String, YamlPart> entries = entries();
        entries.forEach((key, value) -> value.requireAmong(key, "key", allowed));
        return entries;
    }

    /** The items of a list, or the only thing that stands here. */
    public List<YamlPart> items() {
        if (isEmpty()) {
            return List.of();
        }
        return node instanceof SequenceNode list ? list.getValue().stream().map(item -> part(item, line)).toList() : List.of(this);
    }

    /** The items as texts. */
    public List<String> texts() {
        return items().stream().map(YamlPart::text).toList();
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw refused("needs a word here");
        }
        return scalar.getValue();
    }

    /** A word that must be among these. */
    public String oneOf(Collection<String> allowed) {
        requireAmong(text(), "value", allowed);
        return text();
    }

    public boolean flag() {
        return Boolean.parseBoolean(oneOf(List.of("true", "false")));
    }

    /** A whole number from 0. */
    public int number() {
        if (!text().matches("\\d{1,9}")) {
            throw refused("'%s' is no whole number".formatted(text()));
        }
        return Integer.parseInt(text());
    }

    /** What is wrong here. */
    public FileRefused refused(String what) {
        return new FileRefused(file, line, what);
    }

    private void requireAmong(String word, String what, Collection<String> allowed) {
        if (!allowed.contains(word)) {
            throw refused("'%s' is no %s that is known here; %s".formatted(word, what, FileRefused.allowed(allowed)));
        }
    }

    private YamlPart part(Node part, int otherwise) {
        return new YamlPart(file, part, line(part.getStartMark(), otherwise));
    }

    private static int line(Optional<Mark> mark, int otherwise) {
        return mark.map(at -> at.getLine() + 1).orElse(otherwise);
    }
}
