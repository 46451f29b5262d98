// SPDX-License-Identifier: GPL-3.0-or-later
/** The canvas: entities and ties of the answer, to look around in. */
import {get, items, once, segment} from './api.js';
import {legend} from './canvas/legend.js';
import {beside, lay, LAYOUTS} from './canvas/layouts.js';
import {directed, LIMIT, Model} from './canvas/model.js';
import {nodeActions} from './canvas/actions.js';
import {style, tieColour, widthOf} from './canvas/style.js';
import {toolbar} from './canvas/toolbar.js';
import {keys} from './canvas/keys.js';
import {h, put, say, script} from './dom.js';
import {showTie} from './evidence.js';
import {answer, onOutcome, outcome, selected} from './inquiry.js';
import {ends} from './profile.js';
import {go, onChange, state} from './state.js';
import {count, familyOf, number as many, reads} from './words.js';

const LARGE = 700;
const MANY = 250;

/** Builds the canvas in its panel. */
export async function open(panel) {
    const box = h('div', {class: 'canvas', tabindex: '0', role: 'application', 'aria-roledescription': 'graph', 'aria-label': 'Graph of the answer'});
    const note = h('div', {class: 'canvas-note'});
    const strip = h('div', {class: 'canvas-strip', role: 'group', 'aria-label': 'Selected entity', hidden: true});
    const tools = h('div', {class: 'canvas-tools', role: 'toolbar', 'aria-label': 'Canvas'});
    const shade = h('div', {class: 'canvas-empty notice'});
    panel.classList.add('graph');
    put(panel, box, tools, note, strip, legend(), shade);
    await script('/webjars/cytoscape/dist/cytoscape.min.js');
    const graph = new Graph(box, note, strip, shade);
    graph.tools = toolbar(tools, graph);
    keys(box, graph);
    graph.begin();
    return {show: () => graph.resized(), graph};
}

export class Graph {
    model = new Model();
    layout = 'paths';
    columns = new Map();

    constructor(box, note, strip, shade) {
        Object.assign(this, {box, note, strip, shade});
        this.cy = globalThis.cytoscape({container: box, style: style(false), minZoom: 0.05, maxZoom: 3.5, boxSelectionEnabled: true, selectionType: 'single'});
    }

    begin() {
        const {cy} = this;
        cy.on('tap', 'node', event => this.selectNode(event.target.id()));
        cy.on('dbltap', 'node', event => this.expand(event.target.id()));
        cy.on('tap', 'edge', event => this.selectTie(event.target.id()));
        cy.on('tap', event => { if (event.target === cy) this.unselect(); });
        cy.on('cxttap', 'node', event => { this.selectNode(event.target.id()); this.strip.querySelector('button')?.focus(); });
        cy.on('dragfree', 'node', () => { this.moved = true; });
        onOutcome(() => this.take());
        onChange((now, former) => {
            if (now.path !== former.path || now.hop !== former.hop) this.light();
            if (now.entity !== former.entity) {
                this.light();
                this.showSelected();
            }
        });
        addEventListener('entente:theme', () => this.restyle());
        addEventListener('entente:expand', event => this.add(event.detail));
        addEventListener('entente:pane', () => this.resized());
        new ResizeObserver(() => this.resized()).observe(this.box);
        this.take();
    }

    /** Takes in a new answer. */
    take() {
        const found = answer();
        if (!found) return this.draw();
        if (this.model.nodes.size) this.model.remember(this.positions());
        this.model.clear();
        this.columns = new Map();
        for (const path of found.paths) {
            path.steps.forEach((step, at) => {
                step.ties.forEach(tie => this.model.addTie(step.from, step.to, tie));
                for (const [entity, column] of [[step.from, at], [step.to, at + 1]]) this.columns.set(entity.id, Math.min(column, this.columns.get(entity.id) ?? 99));
            });
        }
        if (found.paths.length) {
            const last = Math.max(...this.columns.values());
            this.columns.set(found.to.id, Math.max(last, this.columns.get(found.to.id)));
        } else {
            [found.from, found.to].forEach((entity, at) => { this.model.addNode(entity); this.columns.set(entity.id, at * 2); });
        }
        this.redraw();
        this.totals();
    }

    /** The ids that must stay: the ends. */
    ends() {
        const found = answer();
        return new Set(found ? [found.from.id, found.to.id] : []);
    }

    positions() {
        return new Map(this.cy.nodes().map(node => [node.id(), {...node.position()}]));
    }

    /** Changes the model as one step of the history. */
    async change(action, relay = false) {
        this.model.remember(this.positions());
        action(this.model);
        await this.redraw({keep: !relay});
    }

    async undo() { await this.#back(this.model.undo(this.positions())); }

    async redo() { await this.#back(this.model.redo(this.positions())); }

    async #back(positions) {
        if (!positions) return;
        this.draw();
        positions.forEach((position, id) => this.cy.getElementById(id).position(position));
        this.tools.refresh();
    }

    /** Makes the drawing agree with the model. */
    draw() {
        const {cy, model} = this;
        cy.batch(() => {
            cy.nodes().filter(node => !model.nodes.has(node.id())).remove();
            cy.edges().filter(edge => !model.ties.has(edge.id())).remove();
            const fresh = [];
            for (const entity of model.nodes.values()) if (cy.getElementById(entity.id).empty()) fresh.push({group: 'nodes', data: {id: entity.id, kind: entity.kind, label: entity.name}});
            for (const one of model.ties.values()) {
                if (cy.getElementById(one.key).empty()) fresh.push(this.edge(one));
            }
            cy.add(fresh);
            const terminal = this.ends();
            cy.nodes().forEach(node => {
                const hidden = model.hidden(node.id());
                node.data('label', hidden ? `${model.nodes.get(node.id()).name}\n+${hidden}` : model.nodes.get(node.id()).name);
                node.toggleClass('end', terminal.has(node.id())).toggleClass('pinned', model.pinned.has(node.id()));
                node[model.pinned.has(node.id()) ? 'lock' : 'unlock']();
            });
        });
        const large = cy.elements().length > LARGE;
        if (large !== this.large) {
            this.large = large;
            Object.assign(this.cy.renderer(), {hideEdgesOnViewport: large, textureOnViewport: large, forcedPixelRatio: large ? 1 : null});
            this.restyle();
        }
        this.light();
        this.showSelected();
        this.tools?.refresh();
        const all = model.nodes.size + model.refusedNodes;
        put(this.note, model.nodes.size ? [model.refusedNodes ? `${many(model.nodes.size)} of ${count(all, 'entity')}: the canvas holds no more; remove some, or expand by one kind of tie` : `${count(model.nodes.size, 'entity')}, ${count(model.ties.size, 'tie')}`] : '');
        this.box.setAttribute('aria-label', `Graph of ${count(model.nodes.size, 'entity')} and ${count(model.ties.size, 'tie')}. Arrow keys walk, Enter expands, Delete removes.`);
        this.shade.hidden = model.nodes.size > 0;
        put(this.shade, h('p', {}, outcome().name === 'asking' ? 'Looking for paths …' : 'The paths are drawn here. Ask a question, or search for an entity above.'));
    }

    edge({key, from, to, tie, symmetric}) {
        return {group: 'edges', classes: [tie.disputed && 'disputed', symmetric && 'both'].filter(Boolean),
            data: {id: key, source: from.id, target: to.id, label: reads(tie.kind), width: widthOf(tie.origins), colour: tieColour(familyOf(tie.kind), tie.modality), arrow: symmetric ? 'none' : 'triangle'}};
    }

    /** Draws, and lays out what is new; with keep, what stands stays about where it is. */
    async redraw({keep = false} = {}) {
        const known = keep ? this.positions() : new Map();
        this.draw();
        const fresh = this.cy.nodes().filter(node => !known.has(node.id()));
        if (fresh.empty() && keep) return;
        const held = keep ? new Set(known.keys()) : this.model.pinned;
        if (keep) this.place(fresh, known);
        if (!keep || fresh.length > 1 && fresh.length < MANY) await lay(this.cy, keep ? 'force' : this.layout, {columns: this.columns, pinned: held, keep});
        this.fit();
    }

    /** Sets new nodes around the neighbours that they hang on, each in turn of the golden angle; many of them around all that stands. */
    place(fresh, known) {
        const many = fresh.length >= MANY;
        const places = [...known.values()];
        const span = many && places.length ? Math.max(...places.map(({x, y}) => Math.hypot(x - places[0].x, y - places[0].y))) + 120 : 70;
        this.cy.batch(() => fresh.forEach((node, at) => {
            const near = many ? null : node.neighborhood('node').filter(other => known.has(other.id()));
            const centre = near?.nonempty() ? near[0].position() : places[0] ?? {x: 0, y: 0};
            node.position(beside(centre, at, span * span));
        }));
    }

    async arrange(name) {
        this.layout = name;
        this.model.remember(this.positions());
        await lay(this.cy, name, {columns: this.columns, pinned: this.model.pinned});
        this.fit();
        this.tools.refresh();
    }

    fit() {
        if (this.cy.elements().empty() || !this.box.clientWidth) return;
        const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
        const box = this.cy.elements().boundingBox();
        const {clientWidth: width, clientHeight: height} = this.box;
        const [side, top, bottom] = [Math.min(50, width / 14), this.box.parentElement.querySelector('.canvas-tools').offsetHeight + 22, 44];
        const zoom = Math.max(this.cy.minZoom(), Math.min(1.3 * root / 14, (width - 2 * side) / box.w, (height - top - bottom) / box.h));
        this.cy.viewport({zoom, pan: {x: width / 2 - (box.x1 + box.w / 2) * zoom, y: top + (height - top - bottom) / 2 - (box.y1 + box.h / 2) * zoom}});
    }

    resized() {
        const {clientWidth: width, clientHeight: height} = this.box;
        if (!width || this.size === `${width}x${height}`) return;
        const first = !this.size;
        this.size = `${width}x${height}`;
        this.cy.resize();
        if (first && this.layout === 'paths' && this.model.nodes.size) lay(this.cy, this.layout, {columns: this.columns, pinned: this.model.pinned}).then(() => this.fit());
        else this.fit();
    }

    restyle() {
        this.cy.style(style(this.large));
        this.cy.edges().forEach(edge => edge.data('colour', this.edge(this.model.ties.get(edge.id())).data.colour));
        this.light();
    }

    /** Sets off the selected path and hop from the rest. */
    light(ids = null) {
        const {path, step} = selected();
        this.cy.batch(() => {
            this.cy.elements().removeClass('dim lit hop');
            if (ids) return this.dimAllBut(ids);
            if (path && answer().paths.length > 1 && !state().entity) this.dimOtherPaths(path);
            if (step) this.cy.edges().forEach(edge => { if ([`${step.from.id} ${step.to.id}`, `${step.to.id} ${step.from.id}`].includes(`${edge.source().id()} ${edge.target().id()}`)) edge.addClass('hop'); });
        });
    }

    dimAllBut(ids) {
        this.cy.nodes().forEach(node => { if (!ids.has(node.id())) node.addClass('dim'); });
        this.cy.edges().forEach(edge => edge.addClass(ids.has(edge.source().id()) && ids.has(edge.target().id()) ? 'lit' : 'dim'));
    }

    /** What was expanded stays as it is: it belongs to no path. */
    dimOtherPaths(path) {
        const mine = new Set(path.steps.flatMap(step => [step.from.id, step.to.id]));
        const keys = new Set(path.steps.flatMap(step => step.ties.map(tie => directed(step.from, step.to, tie).key)));
        this.cy.nodes().forEach(node => { if (this.columns.has(node.id()) && !mine.has(node.id())) node.addClass('dim'); });
        this.cy.edges().forEach(edge => {
            if (keys.has(edge.id())) edge.addClass('lit');
            else if (this.columns.has(edge.source().id()) && this.columns.has(edge.target().id())) edge.addClass('dim');
        });
    }

    /** Sets off every path of the answer that passes through a node. */
    through(id) {
        const paths = (answer()?.paths ?? []).filter(path => path.steps.some(step => step.from.id === id || step.to.id === id));
        this.light(new Set([id, ...paths.flatMap(path => path.steps.flatMap(step => [step.from.id, step.to.id]))]));
        say(`${count(paths.length, 'path')} through ${this.model.nodes.get(id).name}`);
    }

    selectNode(id) {
        this.cy.elements().unselect();
        this.cy.getElementById(id).select();
        go({entity: id}, {silently: true});
        const entity = this.model.nodes.get(id);
        say(`${entity.name}, ${entity.kind}, ${count(this.model.tiesOf(id).length, 'tie')}`);
    }

    selectTie(key) {
        const {from, to, tie} = this.model.ties.get(key);
        const paths = answer()?.paths ?? [];
        for (const [index, path] of [[selected().index, selected().path], ...paths.entries()]) {
            const hop = path?.steps.findIndex(step => step.ties.some(one => one.kind === tie.kind && one.modality === tie.modality) && new Set([step.from.id, step.to.id, from.id, to.id]).size === 2) ?? -1;
            if (hop >= 0) return go({path: String(index), hop: String(hop), entity: ''}, {silently: true});
        }
        showTie(from, to, {...tie, direction: tie.direction === 'both' ? 'both' : 'out'});
    }

    unselect() {
        this.cy.elements().unselect();
        this.light();
        if (state().entity) go({entity: ''}, {silently: true});
    }

    showSelected() {
        const id = state().entity;
        const here = id && this.model.nodes.has(id);
        this.cy.nodes().unselect();
        if (here) this.cy.getElementById(id).select();
        put(this.strip, here ? nodeActions(this, this.model.nodes.get(id)) : '');
        this.strip.hidden = !here;
        if (here && !this.model.totals.has(id)) this.total(id).then(() => this.draw());
    }

    /** Asks how many ties each node has, for the hidden counts. */
    async totals() {
        const ids = [...this.model.nodes.keys()].filter(id => !this.model.totals.has(id)).slice(0, 60);
        await Promise.all(ids.map(id => this.total(id)));
        if (ids.length) this.draw();
    }

    async total(id) {
        try {
            const entity = await once(`/entities/${segment(id)}`);
            const totals = {};
            for (const {kind, count} of entity.ties ?? []) totals[kind] = (totals[kind] ?? 0) + count;
            this.model.totals.set(id, totals);
        } catch { this.model.totals.set(id, {}); }
    }

    /** Brings in neighbours, of one kind of tie or of all. */
    async expand(id, kind = '') {
        const self = this.model.nodes.get(id);
        const found = [];
        let cursor = '';
        do {
            const page = await get(`/entities/${segment(id)}/relationships`, {kind, limit: 1000, cursor});
            found.push(...items(page));
            cursor = page.next ?? '';
        } while (cursor && found.length < 2 * LIMIT);
        await this.change(model => found.forEach(item => { const {from, to, tie} = ends(item, self); model.addTie(from, to, tie); }));
        say(`${count(this.model.nodes.size, 'entity')} on the canvas`);
        this.totals();
    }

    /** Takes away the neighbours that hang on this node alone. */
    async collapse(id) {
        const kept = this.ends();
        await this.change(model => model.leavesOf(id, kept).forEach(other => model.remove(other)));
    }

    async remove(id) {
        go({entity: ''}, {silently: true});
        await this.change(model => model.remove(id));
    }

    pin(id) {
        return this.change(model => model.pinned.has(id) ? model.pinned.delete(id) : model.pinned.add(id));
    }

    /** Brings an entity in, with its ties to what is there, and goes to it. */
    async add(entity) {
        if (!this.model.nodes.has(entity.id)) {
            const near = items(await get(`/entities/${segment(entity.id)}/relationships`, {limit: 500}).catch(() => []));
            await this.change(model => {
                model.addNode(entity);
                near.map(item => ends(item, entity)).filter(one => model.nodes.has(one.from.id) && model.nodes.has(one.to.id)).forEach(one => model.addTie(one.from, one.to, one.tie));
            });
        }
        const node = this.cy.getElementById(entity.id);
        this.cy.animate({center: {eles: node}, duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250});
        node.flashClass('found', 1400);
        this.selectNode(entity.id);
        this.totals();
    }
}

export {LAYOUTS};
