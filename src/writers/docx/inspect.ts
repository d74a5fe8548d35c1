import { strFromU8, unzipSync } from 'fflate';

/** One tag of a part, in order of appearance. */
type Tag = { name: string; attributes: Map<string, string>; kind: 'open' | 'close' | 'empty' };

const tagPattern = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/gu;

function tagsOf(xml: string): Tag[] {
  return [...xml.matchAll(tagPattern)].map(([, closing, name = '', attributes = '', empty]) => ({
    name,
    attributes: new Map(
      [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]),
    ),
    kind: closing === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
  }));
}

const valuesOf = (tags: readonly Tag[], name: string, attribute = 'w:val'): string[] =>
  tags.flatMap((tag) =>
    tag.name === name && tag.kind !== 'close' ? [tag.attributes.get(attribute) ?? ''] : [],
  );

/**
 * Finds the faults in a Word file that schema validators miss: tags that do not pair, cells that do not end in a
 * paragraph, double bookmarks, unbalanced fields, references to nothing, unknown styles, lists and footnotes.
 * Returns one sentence a fault.
 */
export function inspectDocx(bytes: Uint8Array): string[] {
  const files = Object.entries(unzipSync(bytes));
  const texts = new Map(
    files.filter(([path]) => /\.(?:xml|rels)$/u.test(path)).map(([path, file]) => [path, strFromU8(file)]),
  );
  const parts = new Map([...texts].map(([path, text]) => [path, tagsOf(text)]));
  const stories = [...parts].filter(([path]) =>
    /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/u.test(path),
  );
  const faults = [...parts].flatMap(([path, tags]) => pairs(path, tags));
  faults.push(...stories.flatMap(([path, tags]) => [...cells(path, tags), ...fields(path, tags)]));
  faults.push(...bookmarks(stories, texts), ...styles(stories, parts), ...numbering(stories, parts));
  faults.push(...footnotes(parts), ...relations(parts, new Set(files.map(([path]) => path))));
  return faults;
}

/** Tags pair, and the last thing in a cell is a paragraph. */
function pairs(path: string, tags: readonly Tag[]): string[] {
  const open: string[] = [];
  for (const { name, kind } of tags) {
    if (kind === 'open') open.push(name);
    if (kind === 'close' && open.pop() !== name) return [`${path}: </${name}> sluit niets.`];
  }
  return open.length > 0 ? [`${path}: <${open.join('> <')}> blijft open.`] : [];
}

function cells(path: string, tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, kind }, index) => {
    const before = tags[index - 1];
    const isEnd = name === 'w:tc' && kind === 'close';
    return isEnd && before?.name !== 'w:p' ? [`${path}: een cel eindigt niet op een alinea.`] : [];
  });
}

function fields(path: string, tags: readonly Tag[]): string[] {
  let open = 0;
  for (const type of valuesOf(tags, 'w:fldChar', 'w:fldCharType')) {
    if (type === 'begin') open += 1;
    if (type === 'end') open -= 1;
    if (open < 0) return [`${path}: een veld eindigt zonder begin.`];
  }
  return open > 0 ? [`${path}: een veld eindigt niet.`] : [];
}

type Story = readonly [string, readonly Tag[]];

function bookmarks(stories: readonly Story[], texts: ReadonlyMap<string, string>): string[] {
  const names = stories.flatMap(([, tags]) => valuesOf(tags, 'w:bookmarkStart', 'w:name'));
  const ids = stories.flatMap(([, tags]) => valuesOf(tags, 'w:bookmarkStart', 'w:id'));
  const ends = stories.flatMap(([, tags]) => valuesOf(tags, 'w:bookmarkEnd', 'w:id'));
  const known = new Set(names);
  const instructions = stories.flatMap(([path]) => [
    ...(texts.get(path) ?? '').matchAll(/<w:instrText[^>]*>\s*REF (\S+)/gu),
  ]);
  const targets = [
    ...instructions.map(([, name = '']) => name),
    ...stories.flatMap(([, tags]) => valuesOf(tags, 'w:hyperlink', 'w:anchor').filter((name) => name !== '')),
  ];
  return [
    ...doubles(names.map((name) => name.toLowerCase())).map(
      (name) => `De bladwijzer ${name} komt twee keer voor.`,
    ),
    ...doubles(ids).map((id) => `Het bladwijzernummer ${id} komt twee keer voor.`),
    ...names
      .filter((name) => !/^[A-Za-z_]\w{0,39}$/u.test(name))
      .map((name) => `De bladwijzer ${name} heeft een ongeldige naam.`),
    ...missing(ids, new Set(ends)).map((id) => `De bladwijzer met nummer ${id} heeft geen einde.`),
    ...missing(targets, known).map((name) => `Een verwijzing naar bladwijzer ${name} wijst nergens heen.`),
  ];
}

const doubles = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
const missing = (values: readonly string[], known: ReadonlySet<string>): string[] => [
  ...new Set(values.filter((value) => !known.has(value))),
];

const styleTags = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];

function styles(stories: readonly Story[], parts: ReadonlyMap<string, readonly Tag[]>): string[] {
  const definitions = parts.get('word/styles.xml') ?? [];
  const ids = valuesOf(definitions, 'w:style', 'w:styleId');
  const names = valuesOf(definitions, 'w:name');
  const users = [...stories.map(([, tags]) => tags), definitions, parts.get('word/numbering.xml') ?? []];
  const used = users.flatMap((tags) => styleTags.flatMap((name) => valuesOf(tags, name)));
  return [
    ...missing(used, new Set(ids)).map((id) => `De stijl ${id} bestaat niet.`),
    ...doubles(ids).map((id) => `De stijl ${id} komt twee keer voor.`),
    ...doubles(names.map((name) => name.toLowerCase())).map(
      (name) => `De stijlnaam ${name} komt twee keer voor.`,
    ),
  ];
}

function numbering(stories: readonly Story[], parts: ReadonlyMap<string, readonly Tag[]>): string[] {
  const definitions = parts.get('word/numbering.xml') ?? [];
  const users = [...stories.map(([, tags]) => tags), parts.get('word/styles.xml') ?? []];
  const used = users.flatMap((tags) => valuesOf(tags, 'w:numId')).filter((id) => id !== '0');
  const abstract = new Set(valuesOf(definitions, 'w:abstractNum', 'w:abstractNumId'));
  return [
    ...missing(used, new Set(valuesOf(definitions, 'w:num', 'w:numId'))).map(
      (id) => `De nummering ${id} bestaat niet.`,
    ),
    ...missing(valuesOf(definitions, 'w:abstractNumId'), abstract).map(
      (id) => `De lijst ${id} bestaat niet.`,
    ),
  ];
}

function footnotes(parts: ReadonlyMap<string, readonly Tag[]>): string[] {
  const used = valuesOf(parts.get('word/document.xml') ?? [], 'w:footnoteReference', 'w:id');
  const known = valuesOf(parts.get('word/footnotes.xml') ?? [], 'w:footnote', 'w:id');
  const twice = doubles(used).map((id) => `Voetnoot ${id} wordt twee keer aangeroepen.`);
  return [...missing(used, new Set(known)).map((id) => `Voetnoot ${id} bestaat niet.`), ...twice];
}

const relationAttributes = ['r:id', 'r:embed', 'r:link'];

/** Every id that a part uses is in its relationships, and every relationship and content type leads to a part. */
function relations(parts: ReadonlyMap<string, readonly Tag[]>, paths: ReadonlySet<string>): string[] {
  return [...parts].flatMap(([path, tags]) => {
    if (path === '[Content_Types].xml') {
      const names = valuesOf(tags, 'Override', 'PartName').map((name) => name.slice(1));
      return missing(names, paths).map((name) => `${path} noemt ${name}, dat er niet is.`);
    }
    if (path.endsWith('.rels')) return relationTargets(path, tags, paths);
    const known = valuesOf(parts.get(path.replace(/([^/]*)$/u, '_rels/$1.rels')) ?? [], 'Relationship', 'Id');
    const used = tags.flatMap(({ attributes }) =>
      relationAttributes.flatMap((name) => attributes.get(name) ?? []),
    );
    return missing(used, new Set(known)).map((id) => `${path} gebruikt relatie ${id}, die er niet is.`);
  });
}

function relationTargets(path: string, tags: readonly Tag[], paths: ReadonlySet<string>): string[] {
  const folder = path.replace(/_rels\/[^/]*$/u, '');
  const internal = tags.filter(
    ({ name, attributes }) => name === 'Relationship' && attributes.get('TargetMode') !== 'External',
  );
  const targets = internal.map(({ attributes }) => attributes.get('Target') ?? '');
  const resolved = targets.map((target) => new URL(target, `part:/${folder}`).pathname.replace(/^\//u, ''));
  const ids = doubles(valuesOf(tags, 'Relationship', 'Id')).map(
    (id) => `${path}: relatie ${id} komt twee keer voor.`,
  );
  return [
    ...missing(resolved, paths).map((target) => `${path} leidt naar ${target}, dat er niet is.`),
    ...ids,
  ];
}
