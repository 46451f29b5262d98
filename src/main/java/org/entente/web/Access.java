// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.entente.access.Key;
import org.entente.access.KeyFile;
import org.entente.access.Keys;
import org.entente.access.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

import jakarta.servlet.DispatcherType;

/** Asks callers for a key, once there is one: in a header for programs, by HTTP Basic for people. */
@Configuration
class Access {

    private static final Logger LOG = LoggerFactory.getLogger(Access.class);
    private static final String CHALLENGE = "Basic realm=\"Entente: name and key\", charset=\"UTF-8\"";

    private final ProblemWriter problems;

    Access(ProblemWriter problems) {
        this.problems = problems;
    }

    /**
     * The keys in force.
     *
     * @param file of the keys, or blank where there are none
     * @param own secret of the program's own key, or blank
     * @param required whether nobody may call while there is no key
     */
    @Bean
    static Keys keys(@Value("${entente.keys.file:}") String file, @Value("${entente.keys.own:}") String own,
            @Value("${entente.keys.required:false}") boolean required) {
        @Nullable
        Key key = own.isBlank() ? null : Key.of("entente", Role.ADMIN, own, LocalDate.now());
        return new Keys(new KeyFile(Path.of(file)), key, required, unusable -> LOG.error("{}", unusable.getMessage()));
    }

    /** A name may hold a percent sign, and what method is unknown the address itself refuses. */
    @Bean
    static HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    static AuthenticationManager authentication(Keys keys) {
        return asked -> keys.withSecret(String.valueOf(asked.getCredentials()))
                .filter(key -> asked.getName().isEmpty() || asked.getName().equals(key.name()))
                .map(Access::authenticated).orElseThrow(() -> noSuchKey(asked));
    }

    private static BadCredentialsException noSuchKey(Authentication asked) {
        BadCredentialsException failure = new BadCredentialsException("no such key");
        failure.setAuthenticationRequest(asked);
        return failure;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Keys keys, AuthenticationManager authentication) {
        AuthenticationFilter byKey = new AuthenticationFilter(authentication, new KeyInRequest());
        byKey.setSuccessHandler((request, response, who) -> Permission.allow(request, who));
        byKey.setFailureHandler((request, response, failure) -> {
            Permission.refuse(request, nameGiven(failure));
            unauthenticated().commence(request, response, failure);
        });
        return http.csrf(AbstractHttpConfigurer::disable).headers(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAt(byKey, AbstractPreAuthenticatedProcessingFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated())
                        .accessDeniedHandler((request, response, denied) -> problems.write(request, response,
                                ProblemType.NOT_ALLOWED.detail("This takes the role %s.".formatted(Permission.needed(request).key())))))
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR,
                        DispatcherType.FORWARD).permitAll().requestMatchers("/actuator/health/**", "/guides/**").permitAll()
                        .anyRequest().access(allowed(keys)))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> allowed(Keys keys) {
        return (who, context) -> new AuthorizationDecision(keys.open() || Permission.of(who.get())
                .filter(key -> key.role().covers(Permission.needed(context.getRequest()))).isPresent());
    }

    private static @Nullable String nameGiven(AuthenticationException failure) {
        Authentication asked = failure.getAuthenticationRequest();
        return asked == null ? null : asked.getName();
    }

    private AuthenticationEntryPoint unauthenticated() {
        return (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            problems.write(request, response, ProblemType.UNAUTHENTICATED.detail(
                    "Send a key as 'Authorization: Bearer KEY' or 'X-Api-Key: KEY', or log in with its name and the key as password."));
        };
    }

    private static Authentication authenticated(Key key) {
        return UsernamePasswordAuthenticationToken.authenticated(key, null, AuthorityUtils.createAuthorityList(key.role().key()));
    }
}
