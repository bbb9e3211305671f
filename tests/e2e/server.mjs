// Serves dist/ for the browser tests. `node server.mjs` listens on PORT of 127.0.0.1, and sends the headers of dist/_headers
// if CLUSTERWISE_TEST_HEADERS is set: the page must be as safe on a host that sends none.

import { host } from './host.mjs'
import { PORT } from './settings.mjs'

await host({ port: PORT, headers: Boolean(process.env.CLUSTERWISE_TEST_HEADERS) })
