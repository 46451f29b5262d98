// What sources say of an entity in words of their own has one property, as name=value, so that no word of theirs can hide another.
UNWIND ['attributes'] AS property
CALL db.createProperty(property);
