import { expect, test } from 'vitest';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { inspectDocx } from '../../src/writers/docx/inspect.ts';
import { meta, renderAlles } from '../fixtures/sjablonen/render.ts';
import { changePart } from './unzip.ts';

const sound = await writeDocx(renderAlles(), meta);
const body = 'word/document.xml';

test.each([
  [
    'a cell without paragraph',
    body,
    /<w:tc>(<w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)(?:(?!<\/w:tc>).)*<\/w:tc>/,
    '<w:tc>$1</w:tc>',
    /een cel eindigt niet op een alinea/,
  ],
  [
    'a double bookmark',
    body,
    'w:name="_duur"',
    'w:name="_begrippen"',
    /bladwijzer _begrippen komt twee keer/,
  ],
  ['a bookmark without end', body, /<w:bookmarkEnd w:id="3"\/>/, '', /nummer 3 heeft geen einde/],
  ['an open field', body, /<w:fldChar w:fldCharType="end"\/>/, '', /een veld eindigt niet/],
  ['a dead cross-reference', body, 'REF _duur ', 'REF _weg ', /bladwijzer _weg wijst nergens heen/],
  ['a dead link in the contents', body, 'w:anchor="_duur"', 'w:anchor="_weg"', /bladwijzer _weg/],
  [
    'an unknown style',
    body,
    '<w:pStyle w:val="Lid"/>',
    '<w:pStyle w:val="Weg"/>',
    /De stijl Weg bestaat niet/,
  ],
  [
    'a style with the name of another',
    'word/styles.xml',
    '<w:name w:val="Lid"/>',
    '<w:name w:val="onderdeel"/>',
    /stijlnaam onderdeel/,
  ],
  [
    'an unknown numbering',
    'word/styles.xml',
    /<w:numId w:val="\d+"\/>/,
    '<w:numId w:val="99"/>',
    /De nummering 99 bestaat niet/,
  ],
  [
    'an unknown footnote',
    body,
    '<w:footnoteReference w:id="2"/>',
    '<w:footnoteReference w:id="9"/>',
    /Voetnoot 9 bestaat niet/,
  ],
  [
    'an unknown relation',
    body,
    /<w:hyperlink ([^>]*)r:id="[^"]+"/,
    '<w:hyperlink $1r:id="rIdWeg"',
    /relatie rIdWeg/,
  ],
  [
    'a relation to nothing',
    'word/_rels/document.xml.rels',
    'Target="styles.xml"',
    'Target="weg.xml"',
    /leidt naar word\/weg\.xml/,
  ],
  [
    'a content type of nothing',
    '[Content_Types].xml',
    '/word/styles.xml',
    '/word/weg.xml',
    /noemt word\/weg\.xml/,
  ],
  ['tags that do not pair', body, '</w:body>', '', /document\.xml: <\/w:document> sluit niets/],
])('finds %s', (_, path, search, replacement, fault) => {
  const faults = inspectDocx(changePart(sound, path, (text) => text.replace(search, replacement)));
  expect(faults.join('\n')).toMatch(fault);
});
