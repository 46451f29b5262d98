// Claims that may be about one fact share a cluster; people look for entities by name, and for agreements by name.
CREATE INDEX claim_cluster IF NOT EXISTS FOR (n:Claim) ON (n.cluster);
CREATE INDEX claim_document IF NOT EXISTS FOR (n:Claim) ON (n.document);
CREATE INDEX document_register IF NOT EXISTS FOR (n:Document) ON (n.register);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX agreement_name IF NOT EXISTS FOR (n:Agreement) ON (n.name);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX agreement_names IF NOT EXISTS FOR (n:Agreement) ON EACH [n.name];
