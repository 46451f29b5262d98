// Readings: who read a document, in which version, and whether that failed. Documents of before are read anew by the next load.
CREATE CONSTRAINT reading_id IF NOT EXISTS FOR (n:Reading) REQUIRE n.id IS UNIQUE;
UNWIND ['READ_BY', 'OF'] AS type
CALL db.createRelationshipType(type);
UNWIND ['reader', 'version', 'status', 'at', 'origin'] AS property
CALL db.createProperty(property);
