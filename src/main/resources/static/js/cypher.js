// SPDX-License-Identifier: GPL-3.0-or-later
/** The Cypher of the view: to copy, or to open in Neo4j Browser. */
import {h, put, say} from './dom.js';
import {icon} from './icons.js';
import {answer, onOutcome} from './inquiry.js';

/** The text with its words told apart. */
export function coloured(text) {
    const words = /(\/\/[^\n]*)|('[^']*'|"[^"]*")|(\$\w+)|\b(MATCH|OPTIONAL|WHERE|RETURN|WITH|ORDER BY|LIMIT|UNWIND|CALL|AS|AND|OR|NOT|IN|SHORTEST|ALL|ANY|DISTINCT|EXISTS|COUNT|CASE|WHEN|THEN|ELSE|END|DESC|ASC|UNION|SKIP|YIELD)\b/g;
    const out = [];
    let at = 0;
    for (const found of text.matchAll(words)) {
        out.push(text.slice(at, found.index), h('span', {class: found[1] ? 'comment' : found[2] ? 'string' : found[3] ? 'parameter' : 'word'}, found[0]));
        at = found.index + found[0].length;
    }
    return [...out, text.slice(at)];
}

/** A block of Cypher with what can be done with it. */
export function cypherBlock(text) {
    const copy = h('button', {type: 'button', onClick: async () => {
        await navigator.clipboard.writeText(text);
        put(copy, icon('check'), ' Copied');
        say('Copied');
        setTimeout(() => put(copy, 'Copy'), 1600);
    }}, 'Copy');
    const browser = `/browser/?cmd=edit&arg=${encodeURIComponent(text)}`;
    return h('div', {class: 'cypher-block'}, h('div', {class: 'result-head'}, copy, h('a', {class: 'button', href: browser, target: '_blank', rel: 'noopener'}, 'Open in Neo4j Browser ', icon('out'))), h('pre', {class: 'cypher', tabindex: '0'}, h('code', {}, coloured(text))));
}

export function open(panel) {
    const draw = () => put(panel, answer()?.cypher ? h('div', {class: 'padded'}, h('p', {class: 'soft'}, answer().paths.length ? 'Draws the hops of this answer in Neo4j Browser.' : 'The same question as Neo4j would answer it, without the filters of the path engine.'), cypherBlock(answer().cypher))
            : h('div', {class: 'notice'}, h('p', {}, 'Ask a question: its Cypher stands here, to copy or to open in Neo4j Browser.')));
    onOutcome(draw);
    draw();
    return {show() {}};
}
