// SPDX-License-Identifier: GPL-3.0-or-later
/** A ZIP archive of stored files. */

const TABLE = Uint32Array.from({length: 256}, (_, value) => {
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xEDB88320 ^ value >>> 1 : value >>> 1;
    return value;
});

function crc(bytes) {
    let sum = ~0;
    for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xFF] ^ sum >>> 8;
    return ~sum >>> 0;
}

function record(size, write) {
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    let at = 0;
    write((value, width) => { view[`setUint${8 * width}`](at, value, true); at += width; });
    return bytes;
}

/** @param files names and texts */
export function zip(files) {
    const parts = [];
    const entries = [];
    let offset = 0;
    for (const [name, text] of Object.entries(files)) {
        const [title, body] = [name, text].map(value => new TextEncoder().encode(value));
        const shared = put => { put(20, 2); put(0x0800, 2); put(0, 2); put(0, 2); put(0x21, 2); put(crc(body), 4); put(body.length, 4); put(body.length, 4); put(title.length, 2); put(0, 2); };
        const local = record(30, put => { put(0x04034B50, 4); shared(put); });
        const at = offset;
        entries.push(record(46, put => { put(0x02014B50, 4); put(20, 2); shared(put); put(0, 2); put(0, 2); put(0, 2); put(0, 4); put(at, 4); }), title);
        parts.push(local, title, body);
        offset += local.length + title.length + body.length;
    }
    const size = entries.reduce((sum, part) => sum + part.length, 0);
    const count = Object.keys(files).length;
    const end = record(22, put => { put(0x06054B50, 4); put(0, 4); put(count, 2); put(count, 2); put(size, 4); put(offset, 4); put(0, 2); });
    return new Blob([...parts, ...entries, end], {type: 'application/zip'});
}
