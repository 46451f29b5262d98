// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: REST, explorer and Neo4j Browser over one graph. */
@SpringBootApplication
public class EntenteApplication {}
