// SPDX-License-Identifier: GPL-3.0-or-later
/** Takes the view out: as a picture, a drawing, JSON, or the answer as a bundle with all its evidence. */
import {download} from './api.js';
import {canvasSvg} from './canvas/svg.js';
import {save, say, token} from './dom.js';
import {answer} from './inquiry.js';
import {question} from './state.js';
import {count, inTelling, plain} from './words.js';

const slug = text => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '');

const named = (found, ending) => `entente-${slug(found.from.name)}-${slug(found.to.name)}.${ending}`;

const pretty = value => JSON.stringify(value, null, 2);

/** Saves the view in a format. */
export async function exportView(format, view, opened) {
    const found = answer();
    if (!found) return;
    switch (format) {
        case 'png': save(named(found, 'png'), opened.graph && opened.graph.cy.nodes().nonempty() ? await opened.graph.cy.png({output: 'blob-promise', full: true, scale: 2, bg: token('paper')}) : await picture(drawing(view, opened, found))); break;
        case 'svg': save(named(found, 'svg'), new Blob([drawing(view, opened, found)], {type: 'image/svg+xml'})); break;
        case 'json': save(named(found, 'json'), new Blob([pretty(viewJson(found, opened))], {type: 'application/json'})); break;
        default: save(named(found, 'zip'), await download('/paths', {...question(), evidence: 'all'}, 'application/zip'));
    }
    say('Saved');
}

function viewJson(found, opened) {
    const model = opened?.graph?.model;
    return {question: question(), address: location.href, ...found, ...model ? {canvas: {entities: [...model.nodes.values()], ties: [...model.ties.values()].map(({from, to, tie}) => ({from: from.id, to: to.id, ...tie, facts: (tie.facts ?? []).map(fact => fact.id)}))}} : {}};
}

/** The SVG of a view; where it has none, a drawing of the sentences. */
function drawing(view, opened, found) {
    if (opened?.graph && opened.graph.cy.nodes().nonempty()) return serial(canvasSvg(opened.graph.cy));
    const shown = opened?.svg?.();
    return shown ? serial(withStyles(shown)) : serial(sentences(found));
}

const serial = element => new XMLSerializer().serializeToString(element);

const STYLED = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight', 'display', 'paint-order', 'vector-effect', 'text-anchor'];

/** A copy whose looks do not depend on the page. */
function withStyles(svg) {
    const copy = svg.cloneNode(true);
    const [own, copied] = [svg, copy].map(element => [element, ...element.querySelectorAll('*')]);
    own.forEach((element, at) => {
        const computed = getComputedStyle(element);
        for (const property of STYLED) if (computed.getPropertyValue(property)) copied[at].setAttribute(property, computed.getPropertyValue(property));
        copied[at].removeAttribute('class');
    });
    copy.querySelectorAll('[role="slider"]').forEach(handle => handle.remove());
    const {width, height} = svg.getBoundingClientRect();
    copy.setAttribute('width', width);
    copy.setAttribute('height', height);
    const ground = document.createElementNS(copy.namespaceURI, 'rect');
    for (const [key, value] of Object.entries({width: '100%', height: '100%', fill: token('paper')})) ground.setAttribute(key, value);
    copy.prepend(ground);
    return copy;
}

function sentences(found) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const lines = found.paths.flatMap((path, at) => [`${at + 1}. ${count(path.hops, 'hop')}`, ...path.steps.map(step => `    ${plain(step.from, step.to, inTelling(step)[0])}`)]);
    svg.setAttribute('viewBox', `0 0 900 ${lines.length * 22 + 30}`);
    svg.setAttribute('width', 900);
    svg.setAttribute('height', lines.length * 22 + 30);
    lines.forEach((line, at) => {
        const text = document.createElementNS(svg.namespaceURI, 'text');
        for (const [key, value] of Object.entries({x: line.startsWith(' ') ? 40 : 16, y: 30 + at * 22, 'font-family': 'sans-serif', 'font-size': 14, fill: '#15201f'})) text.setAttribute(key, value);
        text.textContent = line.trim();
        svg.append(text);
    });
    return svg;
}

async function picture(svg) {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    return new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
}
