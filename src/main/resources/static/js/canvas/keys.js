// SPDX-License-Identifier: GPL-3.0-or-later
/** The canvas by keyboard. */
import {state} from '../state.js';

const ARROWS = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]};

export function keys(box, graph) {
    box.addEventListener('keydown', event => {
        if (graph.cy.nodes().empty()) return;
        const id = state().entity && graph.model.nodes.has(state().entity) ? state().entity : null;
        const command = event.ctrlKey || event.metaKey;
        if (ARROWS[event.key]) graph.selectNode(nearest(graph.cy, id, ARROWS[event.key]) ?? id);
        else if (event.key === 'Enter' && id) graph.expand(id);
        else if ((event.key === 'Delete' || event.key === 'Backspace') && id) graph.remove(id);
        else if (event.key === 'p' && id) graph.pin(id);
        else if (event.key === 'Escape') graph.unselect();
        else if (command && event.key === 'z' && !event.shiftKey) graph.undo();
        else if (command && (event.key === 'y' || event.key === 'z')) graph.redo();
        else if (event.key === '+' || event.key === '=') graph.tools.zoom(1.3);
        else if (event.key === '-') graph.tools.zoom(1 / 1.3);
        else if (event.key === '0') graph.fit();
        else return;
        event.preventDefault();
    });
}

/** The nearest node in a direction; the first one where none is selected. */
function nearest(cy, id, [dx, dy]) {
    if (!id) return cy.nodes('.end').nonempty() ? cy.nodes('.end')[0].id() : cy.nodes()[0].id();
    const at = cy.getElementById(id).position();
    let best = null;
    let least = Infinity;
    cy.nodes().forEach(node => {
        if (node.id() === id) return;
        const [x, y] = [node.position().x - at.x, node.position().y - at.y];
        const ahead = x * dx + y * dy;
        if (ahead <= 0) return;
        const cost = ahead + 2.5 * Math.abs(x * dy - y * dx);
        if (cost < least) [best, least] = [node.id(), cost];
    });
    return best;
}
