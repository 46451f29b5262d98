// name: claims-by-extractor
// title: Which extractor made the claims
// description: Claims counted by the extractor that made them and its version.
// returns: extractor, version, claims
MATCH (claim:Claim)-[:ABOUT]->(:Fact)
RETURN claim.extractor AS extractor, claim.extractorVersion AS version, count(*) AS claims
ORDER BY claims DESC, extractor, version
