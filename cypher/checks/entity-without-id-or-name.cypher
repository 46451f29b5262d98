// name: entity-without-id-or-name
// title: Entities that cannot be read
// description: An entity has a text for an id that tells its kind, a text for a name, and lists of texts for aliases and attributes.
// returns: id, name
MATCH (entity:Entity)
WITH entity, entity.id IS :: STRING NOT NULL AND entity.name IS :: STRING NOT NULL AND entity.aliases IS :: LIST<STRING NOT NULL>
  AND entity.attributes IS :: LIST<STRING NOT NULL> AS readable
WHERE NOT readable OR NOT any(label IN labels(entity) WHERE entity.id STARTS WITH CASE label WHEN 'Organization' THEN 'org' ELSE toLower(label) END + ':')
RETURN entity.id AS id, entity.name AS name
