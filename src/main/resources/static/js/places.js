// SPDX-License-Identifier: GPL-3.0-or-later
/** Where entities are: what the service knows, else the middle of the country of that name. */
import {once, segment} from './api.js';

const MOST = 150;

const number = value => value === null || value === undefined || value === '' ? NaN : Number(value);

function located(entity) {
    const from = {...entity, ...entity.properties};
    const at = [number(from.lon ?? from.longitude), number(from.lat ?? from.latitude)];
    return at.every(Number.isFinite) ? at : null;
}

/** The coordinates of these entities, by id; those that are nowhere are left out. */
export async function placesOf(entities, middles) {
    const asked = [...new Map(entities.filter(one => one.kind === 'State' || one.kind === 'Place' || one.kind === 'Organization').map(one => [one.id, one])).values()].slice(0, MOST);
    const found = new Map();
    await Promise.all(asked.map(async one => {
        const at = located(await once(`/entities/${segment(one.id)}`).catch(() => one)) ?? middles.get(one.name);
        if (at) found.set(one.id, {entity: one, at});
    }));
    return found;
}
