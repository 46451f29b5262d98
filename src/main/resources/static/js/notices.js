// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands in a pane before its content, or in its place. */
import {h} from './dom.js';

/** The head of a pane. */
export const head = (title, note = '') => h('header', {class: 'pane-head'}, h('h2', {}, title), h('span', {class: 'muted'}, note));

/** What stands while an answer is awaited. */
export const waiting = () => h('div', {class: 'skeleton'}, Array.from({length: 9}, () => h('i')));

/** A problem in the place of an answer. */
export const refused = problem => h('div', {class: 'notice error', role: 'alert'}, h('h3', {}, problem.title ?? 'That did not work'), h('p', {}, problem.message));
