// Makes a script smaller, from standard input to standard output: the one that wasm-bindgen writes is half comments and long
// names. It means the same, and still runs as a module.

import { text } from "node:stream/consumers";
import { minify } from "terser";

const { code } = await minify(await text(process.stdin), { module: true });
process.stdout.write(`${code}\n`);
