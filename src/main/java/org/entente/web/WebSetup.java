// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

import tools.jackson.databind.json.JsonMapper;

/** Static files, Neo4j Browser, entity tags, caches, refusals. */
@Configuration
class WebSetup implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/browser/entry/**").addResourceLocations("classpath:/browser-entry/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/").setCacheControl(CacheControl.noCache());
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/guides/**").allowedOrigins("*").allowedMethods("GET", "HEAD").allowedHeaders("*");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/browser", "/browser/");
        registry.addViewController("/browser/").setViewName("forward:/browser/entry/index.html");
    }

    /** An {@code Accept} that cannot be read counts as none, so that even then the answer has a body. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        ContentNegotiationStrategy byHeader = new HeaderContentNegotiationStrategy();
        configurer.strategies(List.of(request -> {
            try {
                return byHeader.resolveMediaTypes(request);
            } catch (HttpMediaTypeNotAcceptableException _) {
                return ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
            }
        }));
    }

    /** The graph may change at any time: answers may be kept, but not used without asking. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        WebContentInterceptor answers = new WebContentInterceptor();
        answers.setCacheControl(CacheControl.noCache().cachePrivate());
        registry.addInterceptor(answers).addPathPatterns("/api/v1/**");
    }

    /** @param scratch where the server puts what it receives */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> server(JsonMapper mapper,
            @Value("${entente.scratch:}") String scratch) {
        return factory -> {
            factory.setProtocol(PatientProtocol.class.getName());
            factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new ProblemValve(mapper)));
            if (!scratch.isBlank()) {
                factory.setBaseDirectory(Path.of(scratch).resolve("server").toFile());
            }
        };
    }

    /** Weak tags, since the server compresses no answer with a strong one. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
        tags.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(tags);
        filter.addUrlPatterns("/api/v1/entities/*", "/api/v1/facts/*", "/api/v1/claims/*", "/api/v1/documents/*", "/api/v1/queries/*",
                "/api/v1/paths", "/api/v1/stats", "/api/v1/conflicts", "/guides/*");
        return filter;
    }
}
