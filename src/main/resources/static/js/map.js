// SPDX-License-Identifier: GPL-3.0-or-later
/** Where it happens: flows as arcs, deployments and strikes at their places, on outlines drawn here. */
import {h, magnification, put, s, unseen} from './dom.js';
import {brief, factsIn} from './facts.js';
import {icon} from './icons.js';
import {answer, onOutcome, outcome, selected} from './inquiry.js';
import {countries, middle, project} from './outlines.js';
import {placesOf} from './places.js';
import {go, onChange} from './state.js';
import {count, FAMILIES, familyOf, plain, reads, signOf} from './words.js';
import {directed} from './canvas/model.js';

/** How far arcs between the same two places are bent apart at the least. */
const APART = 18;
const WORLD = [-2.71, -1.25, 2.71, 1.05];

export async function open(panel) {
    const map = new WorldMap(panel);
    await map.begin();
    return {show: () => map.resize(), svg: () => map.svg};
}

class WorldMap {
    places = new Map();
    hidden = new Set();

    constructor(panel) {
        this.panel = panel;
        this.note = h('p', {class: 'map-note'});
        this.svg = s('svg', {class: 'map', role: 'group', 'aria-label': 'Map of the answer', tabindex: '0'});
        this.land = s('g', {class: 'land'});
        this.marks = s('g');
        this.svg.append(this.land, this.marks);
        const tool = (symbol, label, action) => h('button', {type: 'button', class: 'icon-only', title: label, onClick: action}, icon(symbol), unseen(label));
        this.key = h('div', {class: 'map-key', role: 'group', 'aria-label': 'Kinds of tie'});
        put(panel, this.svg, h('div', {class: 'map-tools'}, h('span', {class: 'tool-group'}, tool('plus', 'Zoom in', () => this.zoom(1.5)), tool('minus', 'Zoom out', () => this.zoom(1 / 1.5)), tool('fit', 'Fit', () => this.fit()))), this.key, this.note);
        panel.classList.add('map-panel');
    }

    async begin() {
        const all = await countries();
        this.middles = new Map(all.map(country => [country.name, middle(country)]));
        this.land.append(...all.map(country => s('path', {d: country.rings.map(ring => `M${ring.map(point => project(point).map(value => value.toFixed(4)).join(' ')).join('L')}Z`).join(''), 'data-country': country.name})));
        this.gestures();
        onOutcome(() => this.take());
        onChange((now, former) => { if (now.path !== former.path || now.hop !== former.hop) this.draw(); });
        new ResizeObserver(() => this.resize()).observe(this.panel);
        await this.take();
    }

    async take() {
        this.svg.setAttribute('aria-busy', String(outcome().name === 'asking'));
        if (outcome().name === 'asking' && this.facts?.length) return;
        this.facts = factsIn(answer());
        const entities = [...(answer()?.paths ?? []).flatMap(path => path.steps.flatMap(step => [step.from, step.to])), ...this.facts.flatMap(({fact}) => fact.roles?.place ?? [])];
        this.places = await placesOf(entities, this.middles);
        const missing = [...new Map(entities.map(one => [one.id, one])).values()].filter(one => !this.places.has(one.id) && (one.kind === 'State' || one.kind === 'Place'));
        put(this.note, answer() ? (this.places.size ? missing.length ? `Not on the map: ${missing.map(one => one.name).slice(0, 5).join(', ')}` : '' : 'Nothing of this answer has a known place.') : 'Ask a question: what has a place is drawn here.');
        this.fit();
    }

    resize() {
        const unit = magnification();
        const [width, height] = [this.panel.clientWidth / unit, this.panel.clientHeight / unit];
        if (!width || width === this.width && height === this.height) return;
        Object.assign(this, {width, height, unit});
        this.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
        this.fit();
    }

    /** Shows what is on the map, or the world where there is nothing. */
    fit() {
        if (!this.width) return;
        const points = [...this.places.values()].map(({at}) => project(at));
        const box = points.length ? points.reduce(([a, b, c, d], [x, y]) => [Math.min(a, x), Math.min(b, y), Math.max(c, x), Math.max(d, y)], [9, 9, -9, -9]) : WORLD;
        const [wide, high] = [Math.max(0.35, box[2] - box[0]), Math.max(0.28, box[3] - box[1])];
        this.scale = Math.min((this.width - Math.min(220, this.width / 3)) / wide, (this.height - 170) / high);
        if (!points.length) this.scale = this.width / (WORLD[2] - WORLD[0]);
        this.x = this.width / 2 - (box[0] + box[2]) / 2 * this.scale;
        this.y = this.height / 2 - (box[1] + box[3]) / 2 * this.scale;
        this.draw();
    }

    zoom(factor, [x, y] = [this.width / 2, this.height / 2]) {
        const scale = Math.max(60, Math.min(12_000, this.scale * factor));
        this.x = x - (x - this.x) * scale / this.scale;
        this.y = y - (y - this.y) * scale / this.scale;
        this.scale = scale;
        this.draw();
    }

    at(id) {
        const place = this.places.get(id);
        if (!place) return null;
        const [x, y] = project(place.at);
        return [x * this.scale + this.x, y * this.scale + this.y];
    }

    draw() {
        if (!this.width || this.scale === undefined) return;
        this.land.setAttribute('transform', `translate(${this.x} ${this.y}) scale(${this.scale})`);
        const arcs = this.arcs();
        const here = this.sites();
        const shown = [...this.places.values()].filter(({entity}) => arcs.some(one => one.from.id === entity.id || one.to.id === entity.id) || here.some(one => one.place.id === entity.id));
        const taken = shown.map(({entity}) => { const [x, y] = this.at(entity.id); return [x - 6, y - 6, x + 6, y + 6]; });
        const spots = shown.map(one => this.place(one, taken));
        put(this.marks, arcs.map(one => this.arc(one)), here.map(one => this.site(one)), spots, this.names(arcs, taken));
        this.families(arcs, here);
    }

    /** Ties between two places, each once. */
    arcs() {
        const ties = new Map();
        (answer()?.paths ?? []).forEach((path, index) => path.steps.forEach((step, hop) => step.ties.forEach(tie => {
            const one = directed(step.from, step.to, tie);
            if (this.places.has(one.from.id) && this.places.has(one.to.id) && !ties.has(one.key)) ties.set(one.key, {...one, index, hop, step, paths: new Set()});
            ties.get(one.key)?.paths.add(index);
        })));
        const pairs = new Map();
        return [...ties.values()].map(one => {
            const pair = [one.from.id, one.to.id].toSorted().join('|');
            pairs.set(pair, (pairs.get(pair) ?? -1) + 1);
            return {...one, nth: pairs.get(pair)};
        });
    }

    /** Attacks, deployments and what else has a sign, at a place of their own. */
    sites() {
        return this.facts.map(one => ({...one, sign: signOf(one.fact.type)})).filter(({sign}) => sign).flatMap(one => (one.fact.roles[one.sign.at] ?? []).filter(place => this.places.has(place.id)).map(place => ({...one, place})));
    }

    lit(paths) { return paths.has(selected().index); }

    /** The ends of an arc and what it is bent towards; those between the same two places leave each other room. */
    curve({from, to, nth}) {
        const [[x1, y1], [x2, y2]] = [this.at(from.id), this.at(to.id)];
        const [dx, dy] = [x2 - x1, y2 - y1];
        const length = Math.hypot(dx, dy) || 1;
        const bend = (0.16 * length + nth * Math.max(0.11 * length, APART)) * (dx >= 0 ? 1 : -1);
        return [x1, y1, (x1 + x2) / 2 + dy / length * bend, (y1 + y2) / 2 - dx / length * bend, x2, y2];
    }

    /** What arcs say, where they find room: first those of the path that is looked at. */
    names(arcs, taken) {
        const visible = arcs.filter(one => !this.hidden.has(familyOf(one.tie.kind)));
        return visible.toSorted((a, b) => this.lit(b.paths) - this.lit(a.paths)).map(one => {
            const [x1, y1, cx, cy, x2, y2] = this.curve(one);
            const [x, y] = [(x1 + 2 * cx + x2) / 4, (y1 + 2 * cy + y2) / 4];
            const text = reads(one.tie.kind);
            const half = text.length * 3.1;
            if (!free([x - half, y - 8, x + half, y + 6], taken)) return '';
            return s('text', {class: `arc-name ${this.lit(one.paths) ? '' : 'dim'}`, x, y: y + 4, 'text-anchor': 'middle', 'aria-hidden': 'true'}, text);
        });
    }

    arc(one) {
        const [x1, y1, cx, cy, x2, y2] = this.curve(one);
        const [ex, ey] = [x2 - cx, y2 - cy];
        const reach = Math.hypot(ex, ey) || 1;
        const [tx, ty] = [x2 - ex / reach * 9, y2 - ey / reach * 9];
        const [ux, uy] = [ex / reach, ey / reach];
        const family = familyOf(one.tie.kind);
        const words = plain(one.step.from, one.step.to, one.tie);
        const head = one.symmetric ? '' : s('path', {class: 'arrow', d: `M${tx} ${ty}L${tx - ux * 9 - uy * 4.5} ${ty - uy * 9 + ux * 4.5}L${tx - ux * 9 + uy * 4.5} ${ty - uy * 9 - ux * 4.5}z`});
        return s('g', {class: `arc ${one.tie.disputed ? 'disputed' : ''} ${this.hidden.has(family) ? 'off' : ''} ${this.lit(one.paths) ? '' : 'dim'}`, 'data-family': one.tie.modality === 'actual' ? family : 'unsure', 'data-focus': one.key, tabindex: '0', role: 'button', 'aria-label': words, ...this.picks(one)},
            s('title', {}, words), s('path', {class: 'hit', d: `M${x1} ${y1}Q${cx} ${cy} ${tx} ${ty}`}), s('path', {class: 'line', d: `M${x1} ${y1}Q${cx} ${cy} ${tx - ux * 5} ${ty - uy * 5}`, 'stroke-width': 1.6 + 0.6 * Math.min(5, one.tie.origins ?? 1)}), head);
    }

    picks({index, hop}) {
        const pick = () => go({path: String(index), hop: String(hop), entity: ''}, {silently: true});
        return {onClick: pick, onKeydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pick(); } }};
    }

    site(one) {
        const [x, y] = this.at(one.place.id);
        const words = `${one.fact.type}: ${brief(one.fact)}`;
        return s('g', {class: `site ${this.hidden.has(one.sign.family) ? 'off' : ''}`, 'data-family': one.sign.family, 'data-focus': `${one.fact.id} ${one.place.id}`, tabindex: '0', role: 'button', 'aria-label': words, ...this.picks(one)}, s('title', {}, words),
            one.sign.sign === 'square' ? s('path', {class: 'ring', d: `M${x - 9} ${y - 9}h18v18h-18z`}) : s('path', {class: 'ring', d: `M${x} ${y - 12}l3.500 8.500l8.500 3.500l-8.500 3.500l-3.500 8.500l-3.500 -8.500l-8.500 -3.500l8.500 -3.500z`}));
    }

    place({entity}, taken) {
        const [x, y] = this.at(entity.id);
        const label = room(entity.name, x, y, taken);
        return s('g', {class: 'spot', 'data-kind': entity.kind}, s('circle', {cx: x, cy: y, r: 5}), label && s('text', label, entity.name));
    }

    /** The key: what is drawn, each family to be put out. */
    families(arcs, here) {
        const present = Map.groupBy(arcs, one => familyOf(one.tie.kind));
        for (const {sign} of here) if (!present.has(sign.family)) present.set(sign.family, []);
        put(this.key, [...present].map(([family, ties]) => h('button', {type: 'button', class: 'quiet', data: {family, focus: family}, 'aria-pressed': String(!this.hidden.has(family)), title: 'Show or hide', onClick: () => {
            if (!this.hidden.delete(family)) this.hidden.add(family);
            this.draw();
        }}, h('i', {class: 'swatch'}), `${FAMILIES[family]} `, h('span', {class: 'muted'}, count(ties.length, 'arc')))));
    }

    gestures() {
        const {svg} = this;
        svg.addEventListener('wheel', event => {
            event.preventDefault();
            const box = svg.getBoundingClientRect();
            this.zoom(Math.exp(-event.deltaY * 0.0015), [(event.clientX - box.left) / this.unit, (event.clientY - box.top) / this.unit]);
        }, {passive: false});
        svg.addEventListener('pointerdown', event => {
            if (event.target.closest('[role="button"]')) return;
            let [x, y] = [event.clientX, event.clientY];
            svg.setPointerCapture(event.pointerId);
            svg.onpointermove = move => {
                this.x += (move.clientX - x) / this.unit;
                this.y += (move.clientY - y) / this.unit;
                [x, y] = [move.clientX, move.clientY];
                this.draw();
            };
            svg.onpointerup = svg.onpointercancel = () => { svg.onpointermove = null; };
        });
        svg.addEventListener('keydown', event => {
            const step = {ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40]}[event.key];
            if (step) { this.x += step[0]; this.y += step[1]; this.draw(); }
            else if (event.key === '+' || event.key === '=') this.zoom(1.4);
            else if (event.key === '-') this.zoom(1 / 1.4);
            else if (event.key === '0') this.fit();
            else return;
            event.preventDefault();
        });
    }
}

/** Where a name finds room beside its place: above, below, right, left, or nowhere. */
function room(name, x, y, taken) {
    const wide = name.length * 7;
    const tries = [[x - wide / 2, y - 24, 'middle', x, y - 11], [x - wide / 2, y + 10, 'middle', x, y + 22], [x + 10, y - 8, 'start', x + 11, y + 4], [x - 10 - wide, y - 8, 'end', x - 11, y + 4]];
    for (const [left, top, anchor, tx, ty] of tries) {
        if (free([left, top, left + wide, top + 16], taken)) return {x: tx, y: ty, 'text-anchor': anchor};
    }
    return null;
}

/** Takes a box unless it meets one that is taken. */
function free(box, taken) {
    if (taken.some(other => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) return false;
    taken.push(box);
    return true;
}
