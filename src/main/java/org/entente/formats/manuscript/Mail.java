// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A mail: its text without what it quotes of others, and its attachments as documents of their own. */
final class Mail implements Parser {

    private static final int LARGEST_TEXT = 32 << 20;

    @Override
    public void parse(Piece piece, Output output) throws IOException, Refusal {
        Message message;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(piece.path()))) {
            message = new DefaultMessageBuilder().parseMessage(in);
        }
        Known known = new Known(message.getSubject(), sender(message), Days.of(message.getDate()), null, null);
        Parts parts = new Parts();
        collect(message, parts);
        try {
            text(piece, parts, known, output);
        } catch (Refusal refusal) {
            if (parts.attachments.isEmpty()) {
                throw refusal;
            }
            output.refuse(piece.member(), refusal);
        }
        Known whole = new Known(null, known.publisher(), known.date(), null, null).within(piece.known());
        int number = 0;
        for (Entity attachment : parts.attachments) {
            number++;
            String name = attachment.getFilename() == null ? "attachment-" + number : attachment.getFilename();
            output.unpack(piece, name, bytes(attachment), whole);
        }
    }

    /** The parts of a mail. */
    private static final class Parts {

        private final List<Entity> attachments = new ArrayList<>();
        private @Nullable Entity plain;
        private @Nullable Entity page;
    }

    private static void collect(Entity entity, Parts parts) {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            multipart.getBodyParts().forEach(part -> collect(part, parts));
        } else if ("attachment".equalsIgnoreCase(entity.getDispositionType()) || entity.getFilename() != null || body instanceof Message) {
            if (!entity.getMimeType().startsWith("image/") && !entity.getMimeType().equals("application/pgp-signature")) {
                parts.attachments.add(entity);
            }
        } else if (entity.getMimeType().equals("text/plain") && parts.plain == null) {
            parts.plain = entity;
        } else if (entity.getMimeType().equals("text/html") && parts.page == null) {
            parts.page = entity;
        }
    }

    private static void text(Piece piece, Parts parts, Known known, Output output) throws IOException, Refusal {
        if (parts.plain != null) {
            String text = decode(parts.plain);
            output.lines(piece, Media.MAIL.type(), known, Draft.readable(unquoted(text)));
            return;
        }
        if (parts.page == null) {
            throw new Refusal("no text", "the mail has no text of its own");
        }
        Document page = WebPage.page(decode(parts.page).getBytes(StandardCharsets.UTF_8));
        page.select("blockquote[type=cite], .gmail_quote, .moz-cite-prefix, #divRplyFwdMsg").remove();
        Draft draft = new Draft();
        MarkupBlocks.of(page.body(), draft);
        output.manuscript(piece, Media.MAIL.type(), known, draft);
    }

    private static String unquoted(String text) {
        return text.lines().filter(line -> !line.startsWith(">")).takeWhile(line -> !line.equals("-- ")).collect(Collectors.joining("\n"));
    }

    private static String decode(Entity entity) throws IOException, Refusal {
        byte[] bytes = bytes(entity).readNBytes(LARGEST_TEXT + 1);
        if (bytes.length > LARGEST_TEXT) {
            throw Refusal.tooLarge("the text of the mail", LARGEST_TEXT);
        }
        Charset declared = charset(entity.getCharset());
        return declared != null && Charsets.fits(declared, bytes) ? new String(bytes, declared) : Charsets.decode(bytes);
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static InputStream bytes(Entity entity) throws IOException {
        if (entity.getBody() instanceof SingleBody single) {
            return single.getInputStream();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (entity.getBody() instanceof Message message) {
            new DefaultMessageWriter().writeMessage(message, bytes);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static @Nullable String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox from = message.getFrom().getFirst();
        return from.getName() == null || from.getName().isBlank() ? from.getAddress() : from.getName();
    }
}
