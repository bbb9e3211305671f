// The page of a cluster for whoever opens its address first, before the program is here: on a slow network that takes many
// seconds. It draws what crates/app/src/pages/my_cluster/ draws, with the same classes, so that nothing moves when the
// program takes its place. All clusters are in one file, so that nobody can tell from what was fetched which was read; what
// they say of one topic stands together, because it is alike and so takes less room on the way.
(() => {
  const { titles, names, periods, openings, own, headings, common, contacts } = {data}
  const topics = Object.keys(headings)
  const root = document.getElementById('app')
  const waiting = [...root.childNodes]

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.append(...children.flat())
    return element
  }

  /** A link into this page, whose address says nothing of that. */
  const jump = (attributes, words, id) => {
    const link = make('a', attributes, words)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      document.getElementById(id).focus()
    })
    return link
  }

  function draw() {
    // Inside another page the program does not start, and neither does this.
    if (self !== top) return
    const [, code] = /^#\/my-cluster\/(0?[0-8]|1\d|2[01])\/*$/.exec(location.hash) ?? []
    // Where the program would draw the page, but has not what it needs.
    const place = document.getElementById('early')
    if (place && code) {
      const article = drawn(Number(code))
      place.replaceChildren(article)
      // The program has a heading with this id.
      article.firstChild.removeAttribute('id')
      article.firstChild.focus()
    } else if (root.firstChild === waiting[0] || 'early' in root.dataset) {
      if (code) {
        document.title = 'My care cluster - Clusterwise'
        root.replaceChildren(framed(drawn(Number(code))))
        root.dataset.early = ''
      } else root.replaceChildren(...waiting)
    }
  }

  function drawn(number) {
    // There is no cluster 9.
    const cluster = number - (number > 9)
    const words = (text) =>
      text.replace('{period}', periods[cluster]).split(/\[([^\]]+)](?:\(([^)]+)\))?/).map((piece, place, pieces) => {
        if (place % 3 === 1) return make('a', { href: '#/glossary/' + (pieces[place + 1] || piece.replaceAll(' ', '-')) }, piece)
        return place % 3 === 0 ? piece : ''
      })
    const block = (texts) =>
      Array.isArray(texts)
        ? make('ul', { class: 'nhsuk-list nhsuk-list--bullet' }, texts.map((text) => make('li', {}, ...words(text))))
        : make('p', {}, ...words(texts))
    const link = ([, how, href]) => make('a', { href }, how)
    const reach = (contact) =>
      make('div', {}, make('dt', {}, contact[0]), make('dd', {}, link(contact)), make('dd', {}, contact[3]))

    const section = (id) => {
      const blocks = [...(own[id][cluster] ?? []), ...(common[id] ?? [])].map(block)
      if (id === 'budget') {
        const summary = make('h2', { class: 'nhsuk-details__summary-text' }, headings[id])
        return make('section', { class: 'reading__part', id, 'aria-label': headings[id] },
          make('details', { class: 'nhsuk-details no-print', id: 'money' },
            make('summary', { class: 'nhsuk-details__summary' }, summary),
            make('div', { class: 'nhsuk-details__text' }, blocks)),
          make('div', { class: 'only-print' }, make('h2', {}, headings[id]), blocks.map((block) => block.cloneNode(true))))
      }
      const isCrisis = id === 'crisis'
      if (isCrisis) blocks.push(make('dl', { class: 'reading__contacts' }, contacts.map(reach)))
      const heading = make('h2', { class: 'nhsuk-heading-m', id: id + '-title' }, headings[id])
      if (isCrisis) heading.tabIndex = -1
      return make('section', { class: 'reading__part' + (isCrisis ? ' reading__crisis' : ''), id, 'aria-labelledby': heading.id }, heading, blocks)
    }

    const button = (words) => make('button', { class: 'nhsuk-button nhsuk-button--secondary', type: 'button' }, words)
    const print = button('Print this page')
    print.addEventListener('click', () => window.print())
    const tools = make('div', { class: 'reading__tools no-print' }, print)
    if ('speechSynthesis' in window) tools.append(make('span', { class: 'reading__awaited' }, button('Read aloud')))

    const article = make('article', { class: 'reading' },
      make('h1', { class: 'nhsuk-heading-l', id: 'page-title', tabindex: -1 }, 'Cluster ' + number + ': ' + titles[cluster]),
      make('p', { class: 'reading__official' },
        'On a form or a letter it is called “' + names[cluster] + '”. These are words for forms. They do not say who you are.'),
      make('div', { class: 'reading__now no-print' },
        make('p', {}, jump({ href: location.hash }, headings.crisis, 'crisis-title')),
        make('ul', { class: 'nhsuk-list' },
          contacts.slice(0, 3).map((contact) => make('li', {}, contact[0] + ': ', link(contact))))),
      tools,
      make('p', { class: 'nhsuk-body-l' }, ...words(openings[cluster])),
      topics.map(section),
      make('p', { class: 'reading__official' },
        'No service user or clinician has checked these words yet. If something does not sound right, ask your team.'))
    // Lists that follow each other are one.
    for (const list of article.querySelectorAll('ul + ul')) {
      list.previousSibling.append(...list.childNodes)
      list.remove()
    }
    return article
  }

  /** What stands around it. */
  function framed(article) {
    const item = (href, words, current) => {
      const link = make('a', { class: 'nhsuk-header__navigation-link', href }, words)
      if (current) link.setAttribute('aria-current', 'page')
      return make('li', { class: 'nhsuk-header__navigation-item' + (current ? ' nhsuk-header__navigation-item--current' : '') }, link)
    }
    const header = make('header', { class: 'nhsuk-header', role: 'banner' },
      make('div', { class: 'nhsuk-header__container nhsuk-width-container' },
        make('div', { class: 'nhsuk-header__service' },
          make('a', { class: 'nhsuk-header__service-name', href: '#/my-cluster' }, 'Clusterwise')),
        make('p', { class: 'header__independence' }, 'Independent, not an NHS service')),
      make('nav', { class: 'nhsuk-header__navigation', 'aria-label': 'Menu' },
        make('div', { class: 'nhsuk-header__navigation-container nhsuk-width-container' },
          make('ul', { class: 'nhsuk-header__navigation-list' },
            item('#/my-cluster', 'My care cluster', true), item('#/glossary', 'Words we use')))))

    return make('div', { class: 'page nhsuk-frontend-supported' },
      jump({ class: 'nhsuk-skip-link', href: '#main-content' }, 'Skip to main content', 'main-content'),
      header,
      make('div', { class: 'page__content' }, make('div', { class: 'nhsuk-width-container' },
        make('main', { class: 'nhsuk-main-wrapper page__main', id: 'main-content', tabindex: -1 }, article))))
  }

  draw()
  // The program, if it is there, has its turn first.
  addEventListener('hashchange', () => setTimeout(draw))
})()
