// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Static files, Neo4j Browser, entity tags. */
@Configuration
class WebSetup implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/browser/entry/**").addResourceLocations("classpath:/browser-entry/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/").setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/guides/*.grass").addResourceLocations("classpath:/guides/").setCacheControl(CacheControl.noCache());
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

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/api/v1/entities/*", "/api/v1/facts/*", "/api/v1/claims/*", "/api/v1/documents/*", "/api/v1/queries/*",
                "/api/v1/paths", "/api/v1/stats", "/api/v1/conflicts", "/guides/*");
        return filter;
    }
}
