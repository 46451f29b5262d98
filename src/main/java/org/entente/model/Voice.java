// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names for those whom claims go back to and who are no entities: publishers, sites, files, documents. */
public final class Voice {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COMMON_HOST = Pattern.compile("^(?:www\\d?|m|amp)\\.");
    private static final Pattern VOICE = Pattern.compile("[a-z]+:[\\p{L}\\p{N}:._~@-]+");

    private Voice() {}

    /** The voice of a publisher of this name. */
    public static String publisher(String name) {
        return "publisher:" + words(name);
    }

    /** The voice of a file, a bundle or a register that names no author: all that it says is said by one. */
    public static String file(String name) {
        return "file:" + words(name);
    }

    /** The voice of a document that names nobody. */
    public static String document(String id) {
        return "document:" + id;
    }

    /** The voice of the site that an address lies on; empty where it is no address of one. */
    public static Optional<String> site(String url) {
        try {
            String host = new URI(url.strip()).getHost();
            return host == null || host.indexOf('.') < 0
                    ? Optional.empty()
                    : Optional.of("site:" + COMMON_HOST.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether a voice names nobody, but where something stands: who is named takes its place. */
    public static boolean isWhereabouts(String voice) {
        return voice.startsWith("file:") || voice.startsWith("site:");
    }

    /** Whether a text may name a voice, be it an entity's id or one of those above. */
    public static boolean isVoice(String text) {
        return VOICE.matcher(text).matches();
    }

    private static String words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip().replace(' ', '-');
    }
}
