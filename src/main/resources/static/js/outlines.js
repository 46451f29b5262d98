// SPDX-License-Identifier: GPL-3.0-or-later
/** The outlines of countries, read from a TopoJSON file: arcs of quantised deltas, shared by neighbours. */

/** Countries as lists of rings of [longitude, latitude]. */
export async function countries() {
    const {transform: {scale, translate}, arcs, objects} = await (await fetch('map/countries-50m.json')).json();
    const lines = arcs.map(deltas => {
        let [x, y] = [0, 0];
        return deltas.map(([dx, dy]) => {
            x += dx;
            y += dy;
            return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
        });
    });
    const ring = parts => parts.flatMap((arc, at) => {
        const line = arc >= 0 ? lines[arc] : lines[~arc].toReversed();
        return at ? line.slice(1) : line;
    });
    return objects.countries.geometries.filter(({arcs: shape}) => shape).map(({type, arcs: shape, properties}) => (
        {name: properties.name, rings: (type === 'Polygon' ? [shape] : shape).flatMap(polygon => polygon.map(ring)).flatMap(cut)}));
}

/** Cuts a ring that crosses the antimeridian in two. */
function cut(ring) {
    let turns = 0;
    const unrolled = ring.map(([x, y], at) => {
        if (at) turns -= Math.trunc((x - ring[at - 1][0]) / 181) * 360;
        return [x + turns, y];
    });
    if (unrolled.every(([x]) => x >= -180 && x <= 180)) return [ring];
    const east = unrolled.some(([x]) => x > 180);
    const edge = east ? 180 : -180;
    const inside = clip(unrolled, edge, east ? 1 : -1);
    const beyond = clip(unrolled, edge, east ? -1 : 1).map(([x, y]) => [x - 2 * edge, y]);
    return [inside, beyond].filter(part => part.length > 3);
}

/** What of a ring lies on one side of a meridian. */
function clip(ring, edge, side) {
    const out = [];
    ring.forEach((point, at) => {
        const former = ring[(at + ring.length - 1) % ring.length];
        const [now, before] = [point, former].map(([x]) => (edge - x) * side >= 0);
        if (now !== before) {
            const share = (edge - former[0]) / (point[0] - former[0]);
            out.push([edge, former[1] + share * (point[1] - former[1])]);
        }
        if (now) out.push(point);
    });
    return out;
}

/** The middle of a country's largest ring. */
export function middle(country) {
    const [largest] = country.rings.toSorted((a, b) => area(b) - area(a));
    const sum = largest.reduce(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
    return [sum[0] / largest.length, sum[1] / largest.length];
}

function area(ring) {
    let twice = 0;
    for (let at = 0; at < ring.length - 1; at++) twice += ring[at][0] * ring[at + 1][1] - ring[at + 1][0] * ring[at][1];
    return Math.abs(twice);
}

const A = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** Equal Earth (Šavrič, Patterson and Jenny 2018), in units of the globe's radius; y grows downwards. */
export function project([longitude, latitude]) {
    const lambda = longitude * Math.PI / 180;
    const theta = Math.asin(M * Math.sin(latitude * Math.PI / 180));
    const square = theta * theta;
    const sixth = square ** 3;
    return [lambda * Math.cos(theta) / (M * (A[0] + 3 * A[1] * square + sixth * (7 * A[2] + 9 * A[3] * square))), -theta * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square))];
}
