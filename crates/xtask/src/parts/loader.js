// What is not needed on a first visit is in files of its own. They are fetched when a function in them is first called,
// and share the memory and the table of functions of the program that calls. A file that is not the one that was made
// with this program is refused by the browser.
const partsAsked = new Map();

function askPart([file, integrity]) {
    if (!partsAsked.has(file)) {
        const part = fetchPart(file, integrity);
        // What failed is asked for again the next time.
        part.catch(() => partsAsked.delete(file));
        partsAsked.set(file, part);
    }
    return partsAsked.get(file);
}

async function fetchPart(file, integrity) {
    const response = await fetch(new URL(file, import.meta.url), { integrity });
    await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: wasm });
}

function partLoader(...files) {
    return async (callback, data) => {
        let came = true;
        try {
            await Promise.all(files.map(askPart));
        } catch (error) {
            console.error(error);
            came = false;
        }
        wasm.__indirect_function_table.get(callback)(data, came);
    };
}
