// Facts and ties tell when they held, and whether they went on. They are derived from claims that tell it too: a graph that was written
// before is loaded anew.
// needs: no claims yet
UNWIND ['open', 'held', 'heldFrom', 'heldTo', 'undated'] AS property
CALL db.createProperty(property);
