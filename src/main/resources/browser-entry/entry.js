// SPDX-License-Identifier: GPL-3.0-or-later
/** Fills in the connection where Neo4j Browser keeps it, then opens Browser with our guide, or with a query to edit. */
const ID = '$$discovery';

async function open() {
    const answer = await fetch('/browser/connection.json');
    if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).detail ?? `the service answered ${answer.status}`);
    const {host, username, password, guide} = await answer.json();
    const authenticated = password !== '';
    const connection = {id: ID, name: ID, type: 'bolt', host, username, password, authEnabled: authenticated,
        authenticationMethod: authenticated ? 'NATIVE' : 'NO_AUTH'};
    localStorage.setItem('neo4j.connections', JSON.stringify({allConnectionIds: [ID], connectionsById: {[ID]: connection},
        activeConnection: null, connectionState: 0, lastUpdate: 0, useDb: null, lastUseDb: null}));
    const settings = JSON.parse(localStorage.getItem('neo4j.settings') ?? '{}');
    localStorage.setItem('neo4j.settings', JSON.stringify({allowCrashReports: false, allowUserStats: false, ...settings}));
    const asked = new URLSearchParams(location.search);
    const query = asked.get('cmd') === 'edit' ? asked.get('arg') : null;
    const parameters = new URLSearchParams(query ? {dbms: host, cmd: 'edit', arg: query} : {dbms: host, cmd: 'play', arg: guide});
    if (!authenticated) parameters.set('preselectAuthMethod', 'NO_AUTH');
    location.replace(`/browser/index.html?${parameters}`);
}

open().catch(failure => {
    document.getElementById('said').textContent = `Neo4j Browser cannot be opened: ${failure.message}.`;
});
