// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;

/** What the description of the service says of itself. */
@Configuration
class Description {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Entente").version("1").description("Cited paths between states, people, organisations and weapons")
                        .license(new License().name("GPL-3.0-or-later").url("https://www.gnu.org/licenses/gpl-3.0.html")))
                .servers(List.of(new Server().url("/")));
    }
}
