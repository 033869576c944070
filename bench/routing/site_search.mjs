// Asks the worker of the theme's search, as a browser does: WORKER INDEX, queries as a JSON list on standard input.
// Prints for each query the addresses that it finds, the best first; of a page with parts, the best of its links.
import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'

const [worker, index] = process.argv.slice(2)
const queries = JSON.parse(readFileSync(0, 'utf8'))
const answers = []
let hear
globalThis.self = globalThis
globalThis.importScripts = () => {}
globalThis.addEventListener = (_, listener) => { hear = listener }
globalThis.postMessage = message => answers.push(message)
runInThisContext(readFileSync(worker, 'utf8'))
await hear({ data: { type: 0, data: { ...JSON.parse(readFileSync(index, 'utf8')), options: { suggest: false } } } })
const found = []
for (const query of queries) {
  answers.length = 0
  await hear({ data: { type: 2, data: query } })
  const items = answers.at(-1).data.items
  found.push(items.map(links => links.reduce((best, link) => link.score > best.score ? link : best).location))
}
console.log(JSON.stringify(found))
