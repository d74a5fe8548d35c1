/** What changed in a version, one line a change. */
export type Versie = { versie: string; wijzigingen: readonly string[] };

/** Reads the versions from the text of CHANGELOG.md: a heading `## 1.2.3` and a list below it. Links and marks fall away. */
export function readChangelog(markdown: string): Versie[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [versie = '', ...rest] = part.split('\n');
      const items = rest
        .join('\n')
        .split(/^- /m)
        .slice(1)
        .map((item) => item.replace(/\s+/g, ' ').replace(/[`*_]/g, '').trim());
      return { versie: versie.trim(), wijzigingen: items };
    });
}
