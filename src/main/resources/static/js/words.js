// SPDX-License-Identifier: GPL-3.0-or-later
/** How ties, amounts and times read. */

export const KINDS = ['State', 'Person', 'Organization', 'Place', 'Weapon', 'Goods', 'Vessel', 'Group'];

/** Of each kind of tie: how it reads, how from its other end, which family it is drawn as, whether path search walks it by default. */
export const TIES = {
    SUPPLIED: {reads: 'supplied', back: 'was supplied by', family: 'flow'},
    SUPPLIED_PARTS_FOR: {reads: 'supplied parts for', back: 'has parts supplied by', family: 'flow'},
    PRODUCED: {reads: 'produced', back: 'was produced by', family: 'flow'},
    USED: {reads: 'used', back: 'was used by', family: 'force'},
    ATTACKED: {reads: 'attacked', back: 'was attacked by', family: 'force'},
    SENT_TROOPS_TO: {reads: 'sent troops to', back: 'received troops from', family: 'force'},
    AGREED_WITH: {reads: 'has a pact with', family: 'pact', both: true},
    SIGNED_WITH: {reads: 'signed with', family: 'pact', both: true},
    HOLDS_OFFICE_IN: {reads: 'holds office in', back: 'has as office holder', family: 'pact'},
    SANCTIONED: {reads: 'sanctioned', back: 'was sanctioned by', family: 'watch', onRequest: true},
    EXAMINED: {reads: 'examined', back: 'was examined by', family: 'watch', onRequest: true},
    MET: {reads: 'met', family: 'pact', both: true},
    COOPERATED_WITH: {reads: 'cooperated with', family: 'pact', both: true},
    AT_WAR_WITH: {reads: 'is at war with', family: 'force', both: true},
    OWNS: {reads: 'owns', back: 'is owned by', family: 'flow'},
    LOCATED_IN: {reads: 'lies in', back: 'contains', family: 'frame', onRequest: true},
    VARIANT_OF: {reads: 'is a', back: 'has as variant', family: 'frame', onRequest: true},
};

export const FAMILIES = {flow: 'weapons and goods', force: 'force', pact: 'pacts and offices', watch: 'sanctions and inspections', frame: 'place and class'};

/** How a kind of tie reads, also one that this page does not know yet. */
export const reads = kind => TIES[kind]?.reads ?? kind.toLowerCase().replaceAll('_', ' ');

/** How a tie reads when it is walked as a path walks it. */
export const readsWalked = tie => tie.direction === 'in' ? TIES[tie.kind]?.back ?? `(back) ${reads(tie.kind)}` : reads(tie.kind);

const walkedForward = tie => tie.direction !== 'in' && tie.modality === 'actual';

/** The ties of a step, those first that are walked in their own direction, then the stronger ones: the first speaks for the step. */
export const inTelling = step => step.ties.toSorted((a, b) => walkedForward(b) - walkedForward(a));

export const familyOf = kind => TIES[kind]?.family ?? 'frame';

const FACTS = {WeaponTest: 'Weapon test'};

export const factLabel = type => FACTS[type] ?? type;

const ROLES = {for: 'goes into', via: 'through', beneficiary: 'in aid of', class: 'counts as', organization: 'in', destination: 'at', recipient: 'recipient'};

export const roleLabel = role => ROLES[role] ?? role;

const MASS = /(?:ammunition|equipment|machinery|oil|fuel|technology|money|materiel|material|aid|support|petroleum|coal|food|intelligence|artillery|electronics|parts|goods|troops|weapons|arms|supplies|components|shells|missiles|drones)$/i;

/** The plural of an item's name; model names and names of stuff stay as they are. */
export function plural(name) {
    if (/\d/.test(name) || name !== name.toLowerCase() || MASS.test(name)) return name;
    if (/(?:s|x|z|ch|sh)$/.test(name)) return `${name}es`;
    if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
    return `${name}s`;
}

/** A number with its thousands parted. */
export const number = value => value.toLocaleString('en-GB');

/** An amount as words: "at least 60 missiles". */
export function amount(quantity, unit = quantity?.unit) {
    if (!quantity) return '';
    const {min, max} = quantity;
    const about = quantity.approx ?? quantity.approximate ? 'about ' : '';
    let count;
    if (min === null || min === undefined) count = `up to ${number(max)}`;
    else if (max === null || max === undefined) count = `at least ${number(min)}`;
    else count = min === max ? `${about}${number(min)}` : `${about}${number(min)} to ${number(max)}`;
    if (!unit) return count;
    return `${count} ${unit === 'USD' || unit.length < 4 && unit === unit.toUpperCase() ? unit : min === 1 && max === 1 ? unit : plural(unit)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as words. */
export function day(iso) {
    const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
    return date ? `${date} ${MONTHS[month - 1]} ${year}` : month ? `${MONTHS[month - 1]} ${year}` : String(year);
}

const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** How finely a closed interval is known. */
export function precision(from, to) {
    if (!from || !to) return 'open';
    if (from === to) return 'day';
    const [y, m, d] = from.split('-').map(Number);
    const [y2, m2, d2] = to.split('-').map(Number);
    if (y === y2 && m === 1 && d === 1 && m2 === 12 && d2 === 31) return 'year';
    if (y === y2 && m === m2 && d === 1 && d2 === lastDay(y, m)) return 'month';
    return 'range';
}

/** A closed interval as words, as coarse as it was stated. */
export function period(time) {
    const {from = null, to = null, open = false} = time ?? {};
    if (!from && !to) return '';
    if (open && to) return `since ${day(from)}, as of ${day(to)}`;
    if (!to) return `since ${day(from)}`;
    if (!from) return `until ${day(to)}`;
    const [y, m] = from.split('-').map(Number);
    switch (precision(from, to)) {
        case 'day': return day(from);
        case 'month': return `${MONTHS[m - 1]} ${y}`;
        case 'year': return String(y);
        default: return `${day(from)} – ${day(to)}`;
    }
}

/** "3 claims", "1 claim". */
export const count = (many, noun) => `${number(many ?? 0)} ${many === 1 ? noun : noun === 'more fact' ? 'more facts' : plural(noun)}`;

export const joined = names => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The first three of these names, and how many more. */
export const few = names => names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : joined(names);

/** The names that fill a role in these facts, each once. */
export const filling = (facts, role) => [...new Set((facts ?? []).flatMap(fact => (fact.roles?.[role] ?? []).map(entity => entity.name)))];

const detailsOf = (facts, key) => [...new Set((facts ?? []).map(fact => fact.details?.[key] ?? fact[key]).filter(Boolean))].map(String);

const quantified = facts => (facts ?? []).filter(fact => fact.quantity).toSorted((a, b) => (b.quantity.min ?? b.quantity.max) - (a.quantity.min ?? a.quantity.max));

function goodsOf(facts) {
    const items = filling(facts, 'item');
    const [most] = quantified(facts);
    if (items.length === 1 && most) return most.quantity.unit && !sameThing(most.quantity.unit, items[0])
            ? `${plural(items[0])} (${amount(most.quantity)})` : amount(most.quantity, items[0]);
    return few(items.map(plural));
}

const sameThing = (unit, item) => item.toLowerCase().endsWith(unit.toLowerCase());

const within = text => text ? ` (${text})` : '';

const placed = facts => {
    const places = filling(facts, 'place');
    return places.length ? ` in ${few(places)}` : '';
};

/** What stands between subject and object, and behind the object: from the tie's kind and its facts. */
function wording(tie) {
    const facts = tie.facts ?? [];
    const verb = reads(tie.kind);
    switch (tie.kind) {
        case 'SUPPLIED': {
            const goods = goodsOf(facts);
            return goods ? [verb, goods, 'to', ''] : [verb, '', '', ''];
        }
        case 'SUPPLIED_PARTS_FOR': return [verb, '', '', within(few(filling(facts, 'item').map(plural)))];
        case 'PRODUCED': return [verb, '', '', placed(facts)];
        case 'USED': {
            const targets = filling(facts, 'target');
            return [verb, '', '', targets.length ? ` against ${few(targets)}` : placed(facts)];
        }
        case 'ATTACKED': {
            const weapons = filling(facts, 'weapon');
            return [verb, '', '', weapons.length ? ` with ${few(weapons.map(plural))}` : placed(facts)];
        }
        case 'SENT_TROOPS_TO': return [verb, '', '', within(amount(quantified(facts)[0]?.quantity))];
        case 'AGREED_WITH': case 'SIGNED_WITH': return [verb, '', '', within(few(detailsOf(facts, 'name')))];
        case 'HOLDS_OFFICE_IN': return [verb, '', '', within(few(detailsOf(facts, 'title')))];
        case 'COOPERATED_WITH': return [verb, '', '', within(few(detailsOf(facts, 'field')))];
        case 'OWNS': return [verb, '', '', within(few(detailsOf(facts, 'share')))];
        case 'MET': return [verb, '', '', placed(facts)];
        default: return [verb, '', '', ''];
    }
}

/**
 * A tie as a sentence in its own direction.
 * @param from where the step starts, to where it ends
 * @returns subject, verb, matter, preposition, object, tail; backwards where the step walks against the tie
 */
export function sentence(from, to, tie) {
    const backwards = tie.direction === 'in';
    const [verb, matter, preposition, tail] = wording(tie);
    return {subject: backwards ? to : from, verb, matter, preposition, object: backwards ? from : to, tail, backwards};
}

/** The sentence as plain text. */
export function plain(from, to, tie) {
    const part = sentence(from, to, tie);
    return [part.subject.name, part.verb, part.matter, part.preposition, part.object.name].filter(Boolean).join(' ') + part.tail;
}

export const percent = value => value === null || value === undefined ? '–' : value.toFixed(2);

const RELIABILITY = {A: 'completely reliable', B: 'usually reliable', C: 'fairly reliable', D: 'not usually reliable', E: 'unreliable', F: 'reliability unknown'};
const CREDIBILITY = {1: 'confirmed', 2: 'probably true', 3: 'possibly true', 4: 'doubtful', 5: 'improbable', 6: 'cannot be judged'};

/** An Admiralty grade in words. */
export const gradeWords = grade => grade ? `source ${RELIABILITY[grade[0]] ?? 'not graded'}, claim ${CREDIBILITY[grade[1]] ?? 'not graded'}` : '';
