// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a page that is HTML and well-formed XML alike; what texts say is never taken for markup. */
final class Markup {

    private final XMLStreamWriter out;

    Markup(Writer writer) throws XMLStreamException {
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    }

    /** Part of a page. */
    interface Part {
        void write() throws XMLStreamException;
    }

    void page(String title, String style, Part body) throws XMLStreamException {
        out.writeDTD("<!DOCTYPE html>\n");
        open("html", "lang", "en");
        open("head");
        out.writeEmptyElement("meta");
        out.writeAttribute("charset", "utf-8");
        element("title", title);
        element("style", style);
        close();
        open("body");
        body.write();
        close();
        close();
        out.flush();
    }

    /** Opens an element, with names and values of its attributes in turn. */
    void open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (var at = 0; at < attributes.length; at += 2) {
            out.writeAttribute(attributes[at], harmless(attributes[at + 1]));
        }
    }

    void element(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        text(text);
        close();
    }

    /** Without the control characters that no page may hold, and without those that turn the reading order. */
    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]|[\u202A-\u202E\u2066-\u2069]", "\uFFFD");
    }

    /** Text that is never taken for markup. */
    void text(String text) throws XMLStreamException {
        out.writeCharacters(harmless(text));
    }

    void close() throws XMLStreamException {
        out.writeEndElement();
    }
}
