// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, told by how it begins. */
public enum Media {

    PDF("application/pdf"),
    ZIP("application/zip"),
    GZIP("application/gzip"),
    WARC("application/warc"),
    RTF("application/rtf"),
    HTML("text/html"),
    FEED("application/xml"),
    MAIL("message/rfc822"),
    MAILBOX("application/mbox"),
    OLD_OFFICE("application/x-ole-storage"),
    PICTURE("image/*"),
    OTHER_MARKUP("application/xml"),
    OTHER_BINARY("application/octet-stream"),
    TEXT("text/plain");

    /** So many bytes of a file are enough to tell. */
    public static final int ENOUGH = 1 << 13;

    private static final Pattern HEADER = Pattern.compile("(?i)(from|to|subject|date|message-id|received|mime-version|return-path"
            + "|delivered-to|x-[\\w-]+|content-type|reply-to|cc|dkim-signature|sender):.*");
    private static final Pattern FOLDED = Pattern.compile("[ \\t].*");
    private static final Pattern ROOT = Pattern
            .compile("(?s)(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!doctype[^>\\[]*(?:\\[.*?\\])?\\s*>)*<([\\w:-]+)");
    private static final List<String> PAGE_TAGS = List.of("html", "head", "body", "article", "main", "div", "p", "section", "h1", "table");

    private final String type;

    Media(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** Whether reading it is for the sandbox. */
    public boolean isSandboxed() {
        return this != TEXT;
    }

    public static Media of(byte[] head) {
        if (starts(head, 0x50, 0x4B, 3, 4) || starts(head, 0x50, 0x4B, 5, 6)) {
            return ZIP;
        }
        if (starts(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_OFFICE;
        }
        if (starts(head, 0x89, 0x50, 0x4E, 0x47) || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 0x47, 0x49, 0x46, 0x38)
                || starts(head, 0x49, 0x49, 0x2A, 0) || starts(head, 0x4D, 0x4D, 0, 0x2A)) {
            return PICTURE;
        }
        String text = Charsets.decode(head);
        String latin = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        if (latin.contains("%PDF-") && latin.indexOf("%PDF-") <= 1000) {
            return PDF;
        }
        if (latin.startsWith("WARC/")) {
            return WARC;
        }
        return Charsets.isBinary(text) ? OTHER_BINARY : ofText(text.stripLeading());
    }

    private static Media ofText(String text) {
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        if (text.startsWith("From ") && isMail(text.substring(text.indexOf('\n') + 1))) {
            return MAILBOX;
        }
        if (text.startsWith("<")) {
            return ofMarkup(text);
        }
        return isMail(text) ? MAIL : TEXT;
    }

    private static Media ofMarkup(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var root = ROOT.matcher(lower);
        String name = root.lookingAt() ? root.group(1) : "";
        if (lower.startsWith("<!doctype html") || PAGE_TAGS.contains(name)) {
            return HTML;
        }
        if (List.of("rss", "feed", "rdf:rdf").contains(name)) {
            return FEED;
        }
        return lower.startsWith("<?xml") || lower.startsWith("<!doctype") ? OTHER_MARKUP : TEXT;
    }

    /** At least three lines of a mail's head, of which one tells from whom and one when or which it is, and nothing else before. */
    private static boolean isMail(String text) {
        List<String> head = text.lines().limit(60).takeWhile(line -> !line.isBlank()).toList();
        if (head.isEmpty() || !HEADER.matcher(head.getFirst()).matches()) {
            return false;
        }
        List<String> names = head.stream().filter(line -> !FOLDED.matcher(line).matches())
                .map(line -> line.substring(0, Math.max(0, line.indexOf(':'))).toLowerCase(Locale.ROOT)).toList();
        return names.size() >= 3 && names.stream().noneMatch(String::isBlank) && names.contains("from")
                && (names.contains("date") || names.contains("message-id") || names.contains("mime-version"));
    }

    private static boolean starts(byte[] head, int... magic) {
        return head.length >= magic.length && Arrays.equals(Arrays.stream(magic).map(b -> (byte) b).toArray(), bytes(head, magic.length));
    }

    private static int[] bytes(byte[] head, int length) {
        int[] bytes = new int[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = head[i];
        }
        return bytes;
    }
}
