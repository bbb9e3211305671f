// The page starts only on its own: inside another page, that page could lay something over its buttons.
if (self === top) {
    __wbg_init({ module_or_path: fetch(new URL('./{wasm}', import.meta.url), { integrity: '{integrity}' }) });
} else {
    document.getElementById('app').hidden = true;
    document.getElementById('framed').hidden = false;
}
