// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

/** Tells why a file gives no text. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * @param reason a short, stable reason to count by
     * @param detail what was found, and what to do
     */
    Refusal(String reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    static Refusal encrypted() {
        return new Refusal("encrypted file", "it asks for a password; save it without one");
    }

    static Refusal broken(String what, Throwable cause) {
        String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new Refusal("broken file", "as %s it breaks off or contradicts itself (%s); get it once more, or save it anew"
                .formatted(what, why.isBlank() ? cause.getClass().getSimpleName() : why));
    }

    static Refusal tooLarge(String what, long most) {
        return new Refusal("file too large", "%s has more than %,d bytes; split it".formatted(what, most));
    }

    Found.Refused at(String member) {
        return new Found.Refused(member, reason, String.valueOf(getMessage()));
    }
}
