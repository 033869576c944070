/* The search of a large site. It stands where the theme's own worker stands, and has that one do what it does: read a
 * query, weigh, group and mark. All it adds is that a query is answered from the parts of the index that it needs, which
 * search_chunks.py writes. What is found is that of the whole index. */

const THEME = "search.js" // The build writes the name of the theme's own worker here.
const SEARCH = new URL("../../../search/", self.location.href)

/** The pages of a result, at most. The first few are always shown, others while all have no more characters than these:
 * as whoever types goes on, each letter finds other pages. */
const PAGES = 30
const FIRST = 10
const CHARACTERS = 40_000
/** Files of words for one typed word, at most: the beginning of a word may be that of many. A letter alone has one. */
const FILES = 3
/** Milliseconds in which somebody may type the next letter before a query is looked for. */
const PAUSE = 200

/* ---- The theme's worker: it listens, and answers by posting. ---- */

const post = self.postMessage.bind(self)
let listener, answered
self.addEventListener = (_, given) => { listener = given }
self.postMessage = answer => answered(answer)
importScripts(THEME)
delete self.addEventListener

const ask = (type, data) => new Promise(resolve => {
  answered = resolve
  listener({ data: { type, data } })
})
const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]

/* ---- What a builder of an index is given beside the entries of a query. ---- */

const NOWHERE = { position: [] }
let found = []
let shown = null
let contents, boosts
const totals = new WeakMap()

/** How an entry is called: by its page, and by its place there. */
const names = new Map()
function nameOf(number) {
  if (!names.has(number)) {
    const part = number % contents.stride
    names.set(number, `p${(number - part) / contents.stride}${part ? `#${part}` : ""}`)
  }
  return names.get(number)
}

/** Tell a builder of the words that were fetched: which entries have them, and how often. */
function tell(builder) {
  builder.documentCount = contents.entries
  for (const [word, fields] of found) {
    const posting = builder.invertedIndex[word] ??= Object.assign(Object.create(null), { _index: builder.termIndex++ })
    for (const field of contents.fields) posting[field] ??= Object.create(null)
    for (const [field, numbers, often] of fields)
      numbers.forEach((number, at) => {
        if (shown && !shown.has(number)) return
        const name = nameOf(number)
        const key = `${field}/${name}`
        builder._documents[name] = { boost: boosts.get(number) }
        builder.fieldLengths[key] = 1 // The theme does not weigh by length, but none is divided by zero.
        const frequencies = builder.fieldTermFrequencies[key] ??= Object.create(null)
        frequencies[word] = often ? often[at] : 1
        posting[field][name] ??= NOWHERE
      })
    totals.set(posting, fields.reduce((total, [, numbers, , all]) => total + (all || numbers.length), 0))
  }
}

const build = lunr.Builder.prototype.build
lunr.Builder.prototype.build = function () {
  tell(this)
  return build.call(this)
}

/** How rare a word is: by all entries that have it, also where not all of them are given. */
const idf = lunr.idf
lunr.idf = (posting, documents) => idf(totals.has(posting) ? { all: Array(totals.get(posting)).fill() } : posting, documents)

/* ---- What is fetched, each file once. ---- */

const files = new Map()

function fetched(name, options) {
  if (!files.has(name)) {
    const file = fetch(new URL(name, SEARCH), options).then(answer => {
      if (!answer.ok) throw new Error(`${answer.status}: ${answer.url}`)
      return answer.json()
    })
    file.catch(() => files.delete(name))
    files.set(name, file)
  }
  return files.get(name)
}

async function read() {
  if (contents) return
  const given = await fetched("chunks.json", { cache: "no-cache" })
  boosts = new Map(Object.entries(given.boosts).flatMap(([boost, steps]) => whole(steps).map(one => [one, +boost])))
  contents = given
}

function whole(steps) {
  let last = 0
  return steps.map(step => last += step)
}

/** The place of the part in which something is. */
function placeOf(word) {
  let [low, high] = [0, contents.words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (contents.words[middle] <= word) low = middle + 1
    else high = middle
  }
  return Math.max(low - 1, 0)
}

/** All words that begin with one of those typed. */
async function wordsOf(typed, all) {
  const places = typed.flatMap(word => {
    const [first, last] = [placeOf(word), placeOf(`${word}\uffff`)]
    const many = word.length > 1 ? FILES : 1
    return Array.from({ length: Math.min(last - first + 1, many) }, (_, at) => first + at)
  })
  const parts = await Promise.all([...new Set(places)].map(at => fetched(`${contents.folder}/words/${at}.json`)))
  return parts.flatMap(part => Object.entries(part))
    .filter(([word]) => all || typed.some(one => word.startsWith(one)))
    .map(([word, packed]) => [word, unpacked(packed)])
}

function unpacked(packed) {
  const fields = []
  for (let at = 0; at < packed.length; at += 4)
    fields.push([contents.fields[packed[at]], whole(packed[at + 1]), packed[at + 2], packed[at + 3]])
  return fields
}

/** What is shown of pages, in the order in which they are asked for. */
async function shownOf(pages) {
  const starts = [0, ...whole(contents.pages)]
  const wanted = []
  let characters = 0
  for (const page of pages.slice(0, PAGES)) {
    const file = starts.findLastIndex(start => start <= page)
    if (!wanted.some(one => one.file === file)) characters += contents.sizes[file]
    if (wanted.length >= FIRST && characters > CHARACTERS) break
    wanted.push({ page, file, at: page - starts[file] })
  }
  const parts = await Promise.all(wanted.map(({ file }) => fetched(`${contents.folder}/pages/${file}.json`)))
  return wanted.map(({ page, at }, place) => [page, parts[place][at]])
}

/* ---- A query. ---- */

let settings

async function search(query) {
  await read()
  const separator = new RegExp(settings.config.separator)
  const typed = query.split(/[\s":*+~^]+/).map(part => part.replace(/^-/, "")).flatMap(part => part.split(separator))
    .filter(Boolean).map(word => word.toLowerCase())
  found = await wordsOf([...new Set(typed)], /[*~]/.test(query))
  // Which entries there are, and how much each weighs: they are weighed without a word of theirs.
  const numbers = found.flatMap(([, fields]) => fields.flatMap(([, numbers]) => numbers))
  const every = new Set(numbers.flatMap(number => [number, number - number % contents.stride]))
  shown = null
  const ranked = await weighed([...every].sort((a, b) => a - b).map(number => ({ location: nameOf(number) })), query)
  const pages = ranked.items.map(([{ location }]) => +location.slice(1).split("#")[0])
  // And those that are shown once more with their words, which are marked.
  const entries = new Map()
  shown = new Set()
  for (const [page, parts] of await shownOf(pages))
    parts.forEach((part, at) => {
      entries.set(nameOf(page * contents.stride + at), part)
      shown.add(page * contents.stride + at)
    })
  const docs = [...entries].map(([location, entry]) => ({ ...entry, location }))
  const result = await weighed(docs, query)
  for (const item of result.items.flat()) {
    item.location = entries.get(item.location).location
    delete item.parent
  }
  return result
}

/** What the theme finds among some entries. No word is reduced to its stem, so none of its languages is needed. */
async function weighed(docs, query) {
  await ask(SETUP, { ...settings, config: { ...settings.config, lang: ["en"] }, docs })
  return (await ask(QUERY, query)).data
}

/* ---- What the page asks. Of queries that wait, the last counts. ---- */

let waiting = []
let busy = false

async function work() {
  busy = true
  while (waiting.length) {
    await new Promise(resolve => setTimeout(resolve, PAUSE))
    const queries = waiting
    waiting = []
    let data
    try {
      data = await search(queries.at(-1))
    } catch (error) {
      console.warn(error)
      data = { items: [] }
    }
    for (const _ of queries) post({ type: RESULT, data })
  }
  busy = false
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    settings = data
    post({ type: READY })
  } else if (type === QUERY) {
    waiting.push(data)
    if (!busy) work()
  }
})
