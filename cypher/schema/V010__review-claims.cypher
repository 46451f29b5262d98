// Claims count or not, by the gate and by what people decide about them; claims of before all count.
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE INDEX review_document IF NOT EXISTS FOR (n:Review) ON (n.document);
UNWIND ['NAMES', 'READ_BY', 'OF'] AS type
CALL db.createRelationshipType(type);
UNWIND ['status', 'readers', 'doubt', 'findings', 'verdict', 'claim', 'read', 'hand', 'orphaned'] AS property
CALL db.createProperty(property);
MATCH (c:Claim)
WHERE c.status IS NULL
CALL (c) {
  SET c.status = 'admitted', c.readers = [coalesce(c.extractor, 'rules')]
} IN TRANSACTIONS OF 5000 ROWS;
