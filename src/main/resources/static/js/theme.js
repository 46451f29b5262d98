// SPDX-License-Identifier: GPL-3.0-or-later
// Runs before the first paint, so that the page never flashes in the wrong theme.
(() => {
    const kept = (() => { try { return localStorage.getItem('entente.theme'); } catch { return null; } })();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => document.documentElement.dataset.theme = kept ?? (dark.matches ? 'dark' : 'light');
    apply();
    dark.addEventListener('change', () => { if (!kept) apply(); });
})();
