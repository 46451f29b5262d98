// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Opens Neo4j Browser connected, with our guide; tells other Browsers where Bolt listens. */
@RestController
@Hidden
class BrowserController {

    private final String bolt;
    private final String username;
    private final String password;
    private final JsonMapper mapper;

    BrowserController(JsonMapper mapper, @Value("${entente.browser.bolt:${spring.neo4j.uri:bolt://localhost:7687}}") String bolt,
            @Value("${entente.browser.username:${spring.neo4j.authentication.username:}}") String username,
            @Value("${entente.browser.password:${spring.neo4j.authentication.password:}}") String password) {
        this.mapper = mapper;
        this.bolt = bolt;
        this.username = username;
        this.password = password;
    }

    /** The explorer; for a Browser that asks for JSON, where Bolt listens. */
    @GetMapping("/")
    void root(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String accept = String.valueOf(request.getHeader("Accept"));
        response.addHeader("Vary", "Accept");
        if (accept.contains(MediaType.APPLICATION_JSON_VALUE) && !accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(mapper.writeValueAsBytes(discovery(request)));
        } else {
            request.getRequestDispatcher("/index.html").forward(request, response);
        }
    }

    private Map<String, String> discovery(HttpServletRequest request) {
        Map<String, String> discovery = new LinkedHashMap<>();
        discovery.put("bolt_direct", bolt(request));
        discovery.put("bolt_routing", bolt(request).replaceFirst("^bolt", "neo4j"));
        discovery.put("auth_config", "{\"oidc_providers\":[]}");
        return discovery;
    }

    /** Where Bolt listens as the caller sees it: a server that listens on all addresses is known by the name that the caller used. */
    private String bolt(HttpServletRequest request) {
        return bolt.replaceFirst("//(0\\.0\\.0\\.0|\\[::])", "//" + Matcher.quoteReplacement(request.getServerName()));
    }

    /** The connection that our page fills in; only our own pages may ask. */
    @GetMapping("/browser/connection.json")
    ResponseEntity<Map<String, String>> connection(@RequestHeader(value = "Sec-Fetch-Site", defaultValue = "same-origin") String site,
            HttpServletRequest request) {
        if (!site.equals("same-origin")) {
            throw new BadRequest(ProblemType.FOREIGN_ORIGIN.detail("Only pages of this service may ask for the connection."));
        }
        Map<String, String> connection = new LinkedHashMap<>();
        connection.put("host", bolt(request));
        connection.put("username", username);
        connection.put("password", password);
        connection.put("guide", "%s://%s/guides/entente".formatted(request.getScheme(), request.getHeader("Host")));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(connection);
    }
}
