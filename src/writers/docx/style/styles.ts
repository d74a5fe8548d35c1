import { ImportedXmlComponent, type ICharacterStyleOptions, type IStylesOptions } from 'docx';
import { colours } from './colours.ts';
import { pageStyles } from './page-styles.ts';
import { textStyles } from './text-styles.ts';

/** The style of every table with data. */
export const tableStyle = 'Documenttabel';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colours.line}"/>`;
const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;

/** What the library has no options for: the defaults, Normal, and the styles of tables. */
const imported = [
  `<w:docDefaults ${namespace}>
    <w:rPrDefault><w:rPr>
      <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>
      <w:sz w:val="21"/><w:szCs w:val="21"/>
      <w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/>
    </w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>`,
  `<w:style ${namespace} w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>
    <w:rPr><w:color w:val="${colours.text}"/></w:rPr></w:style>`,
  `<w:style ${namespace} w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`,
  `<w:style ${namespace} w:type="table" w:default="1" w:styleId="TableNormal">
    <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margin('top', 0)}${margin('left', 108)}${margin('bottom', 0)}${margin('right', 108)}</w:tblCellMar></w:tblPr>
  </w:style>`,
  `<w:style ${namespace} w:type="table" w:styleId="${tableStyle}">
    <w:name w:val="Documenttabel"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
    <w:tblPr>
      <w:tblBorders>${['top', 'bottom', 'insideH'].map(line).join('')}</w:tblBorders>
      <w:tblCellMar>${margin('top', 60)}${margin('left', 100)}${margin('bottom', 60)}${margin('right', 100)}</w:tblCellMar>
    </w:tblPr>
    <w:tblStylePr w:type="firstRow">
      <w:rPr><w:b/><w:color w:val="${colours.heading}"/></w:rPr>
      <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colours.tableHead}"/></w:tcPr>
    </w:tblStylePr>
  </w:style>`,
  `<w:style ${namespace} w:type="numbering" w:default="1" w:styleId="NoList">
    <w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>`,
];

const characterStyles: ICharacterStyleOptions[] = [
  { id: 'Hyperlink', name: 'Hyperlink', run: { color: colours.link, underline: {} } },
  { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
  {
    id: 'Invulveld',
    name: 'Invulveld',
    quickFormat: true,
    run: { shading: { fill: colours.placeholder, color: 'auto' } },
  },
  { id: 'Gegevenslabel', name: 'Gegevenslabel', run: { color: colours.quiet } },
  { id: 'Code', name: 'Code', run: { font: 'Consolas', size: 19 } },
];

/** One set of named styles, which a house style replaces by name. */
export const createStyles = (): IStylesOptions => ({
  importedStyles: imported.map((style) => ImportedXmlComponent.fromXmlString(style.replace(/>\s+</gu, '><'))),
  paragraphStyles: [...textStyles, ...pageStyles],
  characterStyles,
});
