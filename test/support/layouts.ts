import { PLAIN, type TextLayout } from './relay.js';

const FULL_WIDTH = /[0-9A-Za-z]/g;
const toFullWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const HALF: Readonly<Record<string, string>> = {
  '，': ', ',
  '；': '; ',
  '：': ': ',
  '（': ' (',
  '）': ') ',
  '％': '%',
};
const toHalfWidth = (text: string): string =>
  text
    .replace(/[，；：（）％]/g, (c) => HALF[c]!)
    .replace(/ {2,}/g, ' ')
    .trim();

/** The layouts in which an agreement must come out the same, by what is special about each. */
export const LAYOUTS: Readonly<Record<string, TextLayout>> = {
  'a paragraph a line': PLAIN,
  'no empty lines': { ...PLAIN, blanks: 'none' },
  'Windows line breaks': { ...PLAIN, lineBreak: '\r\n' },
  'old Mac line breaks': { ...PLAIN, lineBreak: '\r' },
  'Markdown headings and table': { ...PLAIN, headings: 'markdown', tables: 'markdown' },
  'bold headings, pipes': { ...PLAIN, headings: 'bold', tables: 'pipes' },
  'indented by ideographic spaces': { ...PLAIN, indented: true, blanks: 'none' },
  'wrapped at 80': { ...PLAIN, width: 80 },
  'wrapped at 66, CRLF': { ...PLAIN, width: 66, lineBreak: '\r\n' },
  'wrapped at 100, no empty lines, indented': {
    ...PLAIN,
    width: 100,
    blanks: 'none',
    indented: true,
  },
  'wrapped at 132, an empty line after each': { ...PLAIN, width: 132, blanks: 'lines' },
  'pages with "第 3 页 共 12 页"': {
    ...PLAIN,
    width: 90,
    footer: (page, pages) => [`第${page}页 共${pages}页`],
  },
  'pages with "- 3 -" and a running head': {
    ...PLAIN,
    width: 90,
    footer: (page) => [`- ${page} -`],
    runningHead: '恒云法务部·合同范本',
  },
  'pages with bare numbers, an empty line after each line': {
    ...PLAIN,
    width: 90,
    blanks: 'lines',
    footer: (page) => [String(page)],
  },
  'pages with "Page 3 of 12" below the title': {
    ...PLAIN,
    width: 84,
    footer: (page, pages) => [`Page ${page} of ${pages}`],
    runningHead: 'title',
  },
  'pages with "3/12" and form feeds': {
    ...PLAIN,
    width: 76,
    footer: (page, pages) => [`${page}/${pages}`],
    pageBreak: 'form-feed',
  },
  'form feeds alone, no empty lines, indented': {
    ...PLAIN,
    width: 76,
    blanks: 'none',
    indented: true,
    pageBreak: 'form-feed',
  },
  'headings at the end of their page': {
    ...PLAIN,
    width: 130,
    blanks: 'lines',
    displacedHeadings: true,
    tables: 'spaces',
    footer: (page, pages) => ['恒云科技有限公司', `第${page}页 共${pages}页`],
  },
  'full-width figures and letters': { ...PLAIN, words: toFullWidth },
  'full-width clause numbers': { ...PLAIN, number: toFullWidth },
  'half-width punctuation': { ...PLAIN, words: toHalfWidth },
  'straight quotes': {
    ...PLAIN,
    words: (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  },
  'corner quotes': {
    ...PLAIN,
    words: (text) => text.replaceAll('“', '「').replaceAll('”', '」'),
  },
  'half-width brackets around numbers': {
    ...PLAIN,
    number: (n) => n.replace('（', '(').replace('）', ')'),
  },
  'columns by spaces': { ...PLAIN, tables: 'spaces' },
  'one cell a line': { ...PLAIN, tables: 'cells' },
  'cells over several lines': { ...PLAIN, width: 132, blanks: 'lines', tables: 'broken' },
};
