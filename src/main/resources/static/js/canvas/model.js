// SPDX-License-Identifier: GPL-3.0-or-later
/** What is on the canvas, with a history that can be walked both ways; knows nothing of drawing. */

export const LIMIT = 3000;

/** The key of a tie: its ends, kind and modality. */
const keyOf = (from, to, tie) => `${from}|${tie.kind}|${tie.modality ?? 'actual'}|${to}`;

/** A tie in its own direction, whatever way a path walks it. */
export function directed(from, to, tie) {
    const [subject, object] = tie.direction === 'in' ? [to, from] : [from, to];
    const symmetric = tie.direction === 'both';
    const [a, b] = symmetric && object.id < subject.id ? [object, subject] : [subject, object];
    return {key: keyOf(a.id, b.id, tie), from: a, to: b, tie, symmetric};
}

export class Model {
    nodes = new Map();
    ties = new Map();
    pinned = new Set();
    totals = new Map();
    refusedNodes = 0;
    #past = [];
    #future = [];
    #index = new Map();
    #indexed = null;
    #size = -1;

    #snapshot(positions) {
        return {nodes: new Map(this.nodes), ties: new Map(this.ties), pinned: new Set(this.pinned), refusedNodes: this.refusedNodes, positions};
    }

    /** Notes the present so that undo comes back to it. */
    remember(positions) {
        this.#past.push(this.#snapshot(positions));
        if (this.#past.length > 100) this.#past.shift();
        this.#future = [];
    }

    get canUndo() { return this.#past.length > 0; }

    get canRedo() { return this.#future.length > 0; }

    /** Goes back, and gives the positions of then. */
    undo(positions) { return this.#walk(this.#past, this.#future, positions); }

    redo(positions) { return this.#walk(this.#future, this.#past, positions); }

    #walk(source, target, positions) {
        if (!source.length) return null;
        target.push(this.#snapshot(positions));
        const {positions: then, ...kept} = source.pop();
        Object.assign(this, kept);
        return then;
    }

    clear() {
        this.nodes.clear();
        this.ties.clear();
        this.pinned.clear();
        this.refusedNodes = 0;
    }

    /** Puts an entity on the canvas unless that is full. */
    addNode(entity) {
        if (this.nodes.has(entity.id)) return true;
        if (this.nodes.size >= LIMIT) {
            this.refusedNodes++;
            return false;
        }
        this.nodes.set(entity.id, entity);
        return true;
    }

    /** Puts a tie and its ends on the canvas. */
    addTie(from, to, tie) {
        const one = directed(from, to, tie);
        if (!this.addNode(one.from) || !this.addNode(one.to)) return;
        if (!this.ties.has(one.key)) this.ties.set(one.key, one);
    }

    remove(id) {
        this.nodes.delete(id);
        this.pinned.delete(id);
        this.tiesOf(id).forEach(({key}) => this.ties.delete(key));
    }

    /** The ties of a node; indexed anew where they have changed. */
    tiesOf(id) {
        if (this.#indexed !== this.ties || this.#size !== this.ties.size) {
            this.#index = new Map();
            for (const one of this.ties.values()) for (const end of new Set([one.from.id, one.to.id])) {
                if (!this.#index.has(end)) this.#index.set(end, []);
                this.#index.get(end).push(one);
            }
            this.#indexed = this.ties;
            this.#size = this.ties.size;
        }
        return this.#index.get(id) ?? [];
    }

    neighbours(id) {
        return new Set(this.tiesOf(id).map(({from, to}) => from.id === id ? to.id : from.id));
    }

    /** How many ties of a node are not on the canvas; null where the service has not told yet. */
    hidden(id, kind) {
        const totals = this.totals.get(id);
        if (!totals) return null;
        const shown = this.tiesOf(id).filter(one => !kind || one.tie.kind === kind).length;
        const all = kind ? totals[kind] ?? 0 : Object.values(totals).reduce((sum, many) => sum + many, 0);
        return Math.max(0, all - shown);
    }

    /** The neighbours that hang on this node alone. */
    leavesOf(id, kept) {
        return [...this.neighbours(id)].filter(other => !kept.has(other) && !this.pinned.has(other) && [...this.neighbours(other)].every(one => one === id));
    }
}
