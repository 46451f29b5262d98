// Sides of conflicts say what they stand for; claims are found by their publisher when its grade changes.
CREATE INDEX claim_publisher IF NOT EXISTS FOR (n:Claim) ON (n.publisher);
UNWIND ['says', 'publisher', 'source'] AS property
CALL db.createProperty(property);
