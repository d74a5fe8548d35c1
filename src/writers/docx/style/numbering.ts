import { AlignmentType, LevelFormat, type ILevelsOptions, type NumberingDefinition } from 'docx';
import { indents } from './measures.ts';
import { artikelNumbering, bijlageNumbering } from './text-styles.ts';

/** The reference of the bullets. */
export const bulletNumbering = 'opsomming';
/** The reference of a numbered list that starts at `start`. */
export const listNumbering = (start: number): string => `lijst${start}`;
/** How deep a list can be; deeper levels look like the last. */
export const listLevels = 4;

const level = (
  number: number,
  format: ILevelsOptions['format'],
  text: string,
  indent: { left: number; hanging: number },
  style?: string,
): ILevelsOptions => ({
  level: number,
  ...(format && { format }),
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent }, ...(style && { style }) },
});

const { DECIMAL, LOWER_LETTER, LOWER_ROMAN, BULLET } = LevelFormat;
const heading = { left: indents.heading, hanging: indents.heading };

const artikel: NumberingDefinition = {
  reference: artikelNumbering,
  levels: [
    level(0, DECIMAL, 'Artikel %1', heading, 'Artikelkop'),
    level(1, DECIMAL, '%1.%2', { left: indents.lid, hanging: indents.lid }, 'Lid'),
    level(2, LOWER_LETTER, '%3.', { left: indents.onderdeel, hanging: indents.step }, 'Onderdeel'),
    level(3, LOWER_ROMAN, '%4.', { left: indents.subonderdeel, hanging: indents.step }, 'Subonderdeel'),
  ],
};

const bijlage: NumberingDefinition = {
  reference: bijlageNumbering,
  levels: [level(0, DECIMAL, 'Bijlage %1', heading, 'Bijlagekop')],
};

const listIndent = (number: number) => ({ left: indents.step * (number + 1), hanging: indents.step });

const bullets: NumberingDefinition = {
  reference: bulletNumbering,
  levels: ['•', '–', '•', '–'].map((mark, number) => level(number, BULLET, mark, listIndent(number))),
};

const list = (start: number): NumberingDefinition => ({
  reference: listNumbering(start),
  levels: [DECIMAL, LOWER_LETTER, LOWER_ROMAN, DECIMAL].map((format, number) => ({
    ...level(number, format, `%${number + 1}.`, listIndent(number)),
    start: start,
  })),
});

/** The numbering of a document whose numbered lists have these first numbers. */
export const createNumbering = (starts: ReadonlySet<number>): { config: NumberingDefinition[] } => ({
  config: [artikel, bijlage, bullets, ...[...starts].sort((one, other) => one - other).map(list)],
});
