// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;

import org.entente.answers.EvidenceBundles;
import org.entente.answers.PathAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** Gives a path answer as an evidence bundle to those who ask for {@code application/zip}. */
@Component
class BundleConverter extends AbstractHttpMessageConverter<PathAnswer> {

    static final String MEDIA_TYPE = "application/zip";

    private final EvidenceBundles bundles;

    BundleConverter(EvidenceBundles bundles) {
        super(MediaType.parseMediaType(MEDIA_TYPE));
        this.bundles = bundles;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == PathAnswer.class;
    }

    @Override
    protected PathAnswer readInternal(Class<? extends PathAnswer> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("bundles are not read");
    }

    @Override
    protected void writeInternal(PathAnswer answer, HttpOutputMessage message) throws IOException {
        UriComponents asked = ServletUriComponentsBuilder.fromCurrentRequest().build();
        message.getHeaders().setContentDisposition(ContentDisposition.attachment().filename("entente-evidence.zip").build());
        bundles.write(answer, asked.getPath() + "?" + asked.getQuery(), message.getBody());
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }
}
