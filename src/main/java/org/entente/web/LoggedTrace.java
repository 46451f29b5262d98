// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.stream.Collectors;

import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

import ch.qos.logback.classic.spi.IThrowableProxy;

/** A stack trace of which every line is set in, whatever the message of a failure holds. */
public final class LoggedTrace extends ExtendedWhitespaceThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return super.throwableProxyToString(failure).lines().map(line -> line.isBlank() ? "" : "\t" + LoggedMessage.visible(line.strip()))
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }
}
