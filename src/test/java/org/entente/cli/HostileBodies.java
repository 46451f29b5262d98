// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that a stranger may send, by what an operation declares to take: mostly all is well but one field, which may hold anything. */
final class HostileBodies {

    static final String FORM = "multipart/form-data; boundary=b";

    private static final String MARK = "\u0001here\u0001";
    private static final String DOCUMENT = """
            {"id": "fuzz-%d", "date": "2024-12-18", "title": "Title", "publisher": "Desk", "url": "http://x.example/a", "basis": ["b"],
             "text": "North Korea sent %d soldiers and 1,200 shells to Russia. Gadget Works supplied AB-7 drones to Iran in May 2023.",
             "facts": [{"type": "Transfer", "roles": {"supplier": [{"name": "Gadget Works", "kind": "Organization", "email": "a@x.example"}],
               "recipient": ["Iran"], "item": ["drone"]}, "quantity": {"min": 3, "max": 7, "unit": "piece"},
               "time": {"from": "2024-01-01", "to": "2024-12-31"}, "stance": "asserted", "modality": "actual", "speaker": ["Ann Varga"],
               "record": "r%d", "sentence": "Gadget Works supplied AB-7 drones to Iran in May 2023."}]}""";
    private static final List<String> ENTITIES = List.of("""
            {"id": "g1", "schema": "Company", "properties": {"name": ["Gadget Works"], "email": ["a@gadget.example"],
             "website": ["http://gadget.example"], "idNumber": ["AB 123 456"], "registrationNumber": ["77-1"], "phone": ["+1 22 333"],
             "notes": ["Gadget Works supplied drones to Russia in May 2023."]}}""", """
            {"id": "g2", "schema": "Company", "properties": {"name": ["Gadget Works Trading %d"], "email": ["b@gadget.example"],
             "website": ["http://gadget.example"], "idNumber": ["AB 123 456"], "registrationNumber": ["77-1"], "phone": ["+1 22 333"]}}""", """
            {"id": "e1", "schema": "Ownership", "properties": {"owner": ["g1"], "asset": ["g2"], "startDate": ["2023-01-01"]}}""");

    private HostileBodies() {}

    /** A form with a file of what can be loaded. */
    static byte[] form(Random random) {
        return (switch (random.nextInt(8)) {
            case 0 -> "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x\"\r\n\r\nRussia denied it.\r\n--b--\r\n";
            case 1 -> "--b\r\nContent-Disposition: form-data; name=\"\u0000\"\r\n\r\n";
            case 2, 3 -> upload("facts.jsonl", document(random).replace("\n", " "));
            default -> upload("list.ftm.json", entities(random));
        }).getBytes(UTF_8);
    }

    /** JSON like the example that the description gives, or a document. */
    static byte[] json(String example, Random random) {
        return (switch (random.nextInt(8)) {
            case 0 -> "[".repeat(1 + random.nextInt(5_000));
            case 1 -> "{\"id\": \"a\", \"text\": \"\\u0000\\ud800\", \"facts\": [{\"type\": \"War\"}, null, 1]}";
            case 2 -> "null";
            default -> example.isEmpty() ? document(random) : odd(example, random);
        }).getBytes(UTF_8);
    }

    static byte[] noise(Random random) {
        byte[] noise = new byte[1 + random.nextInt(200)];
        random.nextBytes(noise);
        return noise;
    }

    private static String document(Random random) {
        return odd(DOCUMENT.formatted(random.nextInt(20), random.nextInt(9_000), random.nextInt(20)), random);
    }

    private static String entities(Random random) {
        List<String> lines = new ArrayList<>();
        int one = random.nextInt(ENTITIES.size());
        for (int i = 0; i < ENTITIES.size(); i++) {
            String line = ENTITIES.get(i).replace("%d", String.valueOf(random.nextInt(20)));
            lines.add((i == one ? odd(line, random) : line).replace("\n", " "));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String upload(String name, String text) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--b--\r\n".formatted(name, text);
    }

    /** The same with another value, or another field, in one place; as text, since no tree holds all that can be sent. */
    private static String odd(String json, Random random) {
        JsonNode tree = JsonMapper.shared().readTree(json);
        List<Runnable> places = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            additions(tree, places, random);
        } else {
            replacements(tree, places);
        }
        HostileValues.pick(places, random).run();
        String mark = JsonMapper.shared().writeValueAsString(MARK);
        return JsonMapper.shared().writeValueAsString(tree).replace(mark, HostileValues.json(random));
    }

    private static void replacements(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().toList().forEach(field -> {
                places.add(() -> object.put(field.getKey(), MARK));
                replacements(field.getValue(), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                places.add(() -> array.set(at, array.stringNode(MARK)));
                replacements(array.get(i), places);
            }
        }
    }

    /** Fields of names that something else has, alone and as lists, and one value more. */
    private static void additions(JsonNode node, List<Runnable> places, Random random) {
        if (node instanceof ObjectNode object) {
            places.add(() -> object.put(HostileValues.pick(HostileValues.NAMES, random), MARK));
            places.add(() -> object.putArray(HostileValues.pick(HostileValues.NAMES, random)).add(MARK));
        } else if (node instanceof ArrayNode array) {
            places.add(() -> array.add(MARK));
        }
        node.valueStream().forEach(each -> additions(each, places, random));
    }
}
