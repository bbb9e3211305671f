// What is not needed on a first visit is in files of its own. They are fetched when a function in them is first called,
// and share the memory and the table of functions of the program that calls.
const partsAsked = new Map();

function askPart(file) {
    if (!partsAsked.has(file)) {
        const part = fetchPart(file);
        // What failed is asked for again the next time.
        part.catch(() => partsAsked.delete(file));
        partsAsked.set(file, part);
    }
    return partsAsked.get(file);
}

async function fetchPart(file) {
    const response = await fetch(new URL(file, import.meta.url));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: wasm });
}

function partLoader(files) {
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
