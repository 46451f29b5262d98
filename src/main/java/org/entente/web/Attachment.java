// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** An answer that is written as it is made, and that browsers save under a name. */
final class Attachment {

    private Attachment() {}

    static ResponseEntity<StreamingResponseBody> of(String mediaType, String fileName, StreamingResponseBody body) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(fileName).build().toString()).body(body);
    }
}
