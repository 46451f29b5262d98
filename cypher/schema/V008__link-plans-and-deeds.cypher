// Claims are found by what they bear on, facts by the treaty that they tell of; deeds say which plans they fulfil and which possibilities
// they bear out.
CREATE INDEX agreement_treaty IF NOT EXISTS FOR (n:Agreement) ON (n.treaty);
CREATE INDEX claim_reach IF NOT EXISTS FOR (n:Claim) ON (n.reach);
UNWIND ['FULFILS', 'BEARS_OUT'] AS type
CALL db.createRelationshipType(type);
UNWIND ['late', 'part', 'vague', 'treaty', 'names', 'classes', 'reach', 'rules'] AS property
CALL db.createProperty(property);
