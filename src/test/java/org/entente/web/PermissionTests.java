// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PermissionTests {

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/stats, READ", "GET, /browser/connection.json, ADMIN", "GET, /browser/%63onnection.json, ADMIN",
            "HEAD, /browser//connection.json, ADMIN", "GET, /browser/connection.json;x=1, ADMIN", "GET, /api/v1/b%61ckup, ADMIN",
            "POST, /api/v1/documents, LOAD", "POST, /api/v1/judgements, REVIEW",
            "DELETE, /api/v1/judgements/j, REVIEW", "POST, /api/v1/judgements/automatic, REVIEW", "PUT, /api/v1/sources/s/grade, REVIEW",
            "DELETE, /api/v1/sources/s/grade, REVIEW", "PUT, /api/v1/sourcesx, LOAD", "DELETE, /api/v1/loads/1, LOAD",
            "POST, /api/v1/documents/a/claims, REVIEW", "POST, /api/v1/claims/c/reviews, REVIEW", "DELETE, /api/v1/reviews/r, REVIEW",
            "POST, /api/v1/documents/a/b/claims, LOAD", "DELETE, /api/v1/documents/a, ADMIN"})
    void takesTheRoleOfThePathAsItWillBeRead(String method, String path, Role role) {
        assertThat(Permission.needed(new MockHttpServletRequest(method, path))).isEqualTo(role);
    }
}
