import { termsFor } from './dutch.ts';
import { groepen, Zoekmachine, type Zoekresultaat } from './engine.ts';

const shownPerGroup = 6;
let machine: Promise<Zoekmachine> | undefined;

/** Loads index and engine at first use only. */
const loadMachine = (): Promise<Zoekmachine> =>
  (machine ??= fetch('/zoekindex.json')
    .then((response) => response.text())
    .then((json) => new Zoekmachine(json)));

/** Shows what was found, by group; a group with more results than fit says how many there are. */
export function renderResults(place: HTMLElement, found: readonly Zoekresultaat[], query: string): void {
  place.replaceChildren(
    ...Object.entries(groepen).flatMap(([groep, naam]) => {
      const list = found.filter((one) => one.groep === groep);
      return list.length === 0 ? [] : [groupElement(groep, naam, list, query)];
    }),
  );
}

function groupElement(
  groep: string,
  naam: string,
  list: readonly Zoekresultaat[],
  query: string,
): HTMLElement {
  const section = element('section', { class: 'pw-zoek__groep', 'aria-labelledby': `groep-${groep}` });
  const heading = element('h2', { id: `groep-${groep}` });
  heading.textContent = `${naam} (${list.length})`;
  const items = element('ul', {});
  list.forEach((result, index) => {
    const item = resultElement(result, query);
    item.hidden = index >= shownPerGroup;
    items.append(item);
  });
  section.append(heading, items);
  if (list.length > shownPerGroup) section.append(moreButton(items, naam, list.length - shownPerGroup));
  return section;
}

function moreButton(items: HTMLElement, naam: string, count: number): HTMLElement {
  const button = element('button', { type: 'button', class: 'nl-button nl-button--subtle' });
  button.textContent = `Toon nog ${count} in ${naam}`;
  button.addEventListener('click', () => {
    const first = items.querySelector<HTMLElement>('[hidden]');
    for (const item of items.querySelectorAll<HTMLElement>('[hidden]')) item.hidden = false;
    first?.querySelector('a')?.focus();
    button.remove();
  });
  return button;
}

function resultElement({ id, titel, uittreksel }: Zoekresultaat, query: string): HTMLElement {
  const item = element('li', {});
  const link = element('a', { href: id, class: 'nl-link' });
  link.append(...marked(titel, query));
  const text = element('p', {});
  text.append(...marked(uittreksel, query));
  item.append(link, text);
  return item;
}

/** The text with the words of the query marked; nothing of it is ever read as HTML. */
function marked(text: string, query: string): (string | HTMLElement)[] {
  const words = query.split(/\s+/).filter((word) => word.length > 2 && termsFor(word).length > 0);
  if (words.length === 0) return [text];
  const pattern = new RegExp(
    `(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})`,
    'giu',
  );
  return text.split(pattern).map((part, index) => {
    if (index % 2 === 0) return part;
    const mark = element('mark', {});
    mark.textContent = part;
    return mark;
  });
}

function element(tag: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/**
 * Makes the search page work: results while typing, the query in the hash (which no server sees), and the count read
 * aloud. Does nothing where the page has no search field.
 */
export function startSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#zoekveld');
  const place = document.querySelector<HTMLElement>('#zoekresultaten');
  const status = document.querySelector<HTMLElement>('#zoekstatus');
  const start = document.querySelector<HTMLElement>('#zoekstart');
  if (input === null || place === null || status === null || start === null) return;

  const show = async () => {
    const query = input.value.trim();
    start.hidden = query !== '';
    if (query === '') {
      place.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const found = (await loadMachine()).zoek(query);
      if (input.value.trim() !== query) return;
      renderResults(place, found, query);
      status.textContent = statusFor(found.length, query);
      start.hidden = found.length > 0;
    } catch {
      machine = undefined;
      status.textContent = 'Zoeken lukt nu niet. Ga via een van de overzichten hieronder.';
      start.hidden = false;
    }
  };
  input.addEventListener('input', () => {
    history.replaceState(null, '', `#q=${encodeURIComponent(input.value.trim())}`);
    void show();
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('#zoekresultaten a')?.focus();
  });
  addEventListener('hashchange', () => {
    input.value = queryInHash();
    void show();
  });
  input.value = queryInHash();
  input.focus();
  if (input.value !== '') void show();
}

const statusFor = (count: number, query: string): string => {
  if (count === 0) return `Niets gevonden voor “${query}”. Probeer een ander woord, of ga via een overzicht.`;
  return `${count} ${count === 1 ? 'resultaat' : 'resultaten'} voor “${query}”`;
};

function queryInHash(): string {
  const query = /^#q=(.*)$/.exec(location.hash)?.[1] ?? '';
  try {
    return decodeURIComponent(query);
  } catch {
    return '';
  }
}
