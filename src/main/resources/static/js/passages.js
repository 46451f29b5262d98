// SPDX-License-Identifier: GPL-3.0-or-later
/** Documents cut into passages and marks; offsets count code points, as the service's do. */
import {once, segment} from './api.js';

export const documentOf = id => once(`/documents/${segment(id)}`);

/** Where the file that a document was read from can be opened, at a page. */
export const originalAt = (id, page) => `/api/v1/documents/${segment(id)}/original${page ? `#page=${page}` : ''}`;

const slice = (points, from, to) => points.slice(Math.max(0, from), Math.max(0, to)).join('');

/** The passages of a document, each as runs of text with the claims that quote them, or with the note that nothing was read in them. */
export function runs(document) {
    const claims = claimsOf(document);
    const unread = document.unread ?? [];
    return (document.passages ?? []).map(passage => {
        const points = Array.from(passage.text);
        const start = passage.start;
        const mine = claims.filter(claim => claim.start < start + points.length && claim.end > start);
        const cuts = [...new Set([0, points.length, ...[...mine, ...unread].flatMap(one => [one.start - start, one.end - start])])].filter(at => at >= 0 && at <= points.length).sort((a, b) => a - b);
        return cuts.slice(1).map((end, at) => ({text: slice(points, cuts[at], end), claims: mine.filter(claim => covers(claim, start + cuts[at], start + end)), unread: unread.some(one => covers(one, start + cuts[at], start + end))}));
    });
}

const covers = (one, from, to) => one.start <= from && one.end >= to;

/** All claims of a document, in the order of the text. */
export function claimsOf(document) {
    return (document.passages ?? []).flatMap(passage => {
        const points = Array.from(passage.text);
        return passage.marks.map(mark => ({...mark, id: mark.claim, quote: slice(points, mark.start - passage.start, mark.end - passage.start)}));
    }).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What stands before and behind a claim's words in their passage. */
export async function passageOf(claim) {
    const document = await documentOf(claim.document.id);
    const passage = (document.passages ?? []).findLast(one => one.start <= claim.start) ?? {text: document.text ?? '', start: 0};
    const points = Array.from(passage.text);
    const start = passage.start;
    return {before: slice(points, 0, claim.start - start), after: slice(points, claim.end - start, points.length)};
}
