import fc from 'fast-check'
import { oneLine } from '../../src/marp/one-line.js'

/** Pieces that mean something to Markdown, to Marp or to YAML, and ordinary ones between them. */
const pieces = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ...['  ', '\t', '\n', '\u3000', '\u00a0', '\r\n', '\u2028', '\0', '\u200b', '\ufeff'],
  ...[
    '---',
    '***',
    '___',
    '===',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '12345. ',
    '# ',
    '## ',
    ' #',
    '> ',
    '~~~',
    '```',
    '~~',
  ],
  ...['**', '__', '$$', '$x$', '$ ', '](', '][', ']:', '![', '[x](y)', '[x]: y', '![bg](a.png)', ':::', '| --- |'],
  ...[
    '<!--',
    '-->',
    '--!>',
    '<!-- fit -->',
    '<br>',
    '<b>',
    '</b>',
    '<div>',
    '<script>',
    '<?',
    '<a@b.jp>',
    '<http://a.jp>',
  ],
  ...['&amp;', '&#38;', '&lt;', '&nbsp;', '&copy', ':smile:', ':+1:', ':100:', ':t-rex:', ':8ball:', ':a:', '10:30:45'],
  ...['https://', 'http://', '//', 'mailto:', 'ftp://', 'https://example.com/', 'example.com', 'a@example.com', 'www.'],
  ...['https://ja.example.org/%E3%81%82', 'https://xn--wgv71a.jp/', '?a=1&b=2', '%20', 'https://example.com/a_b_(c)'],
  ...[
    'a',
    'Z',
    '7',
    'ab',
    'init',
    'snake_case',
    '日本語',
    '「',
    '」',
    'です',
    '。',
    '、',
    'ー',
    '13B',
    'C++',
    '（',
    '）',
    'か\u3099',
  ],
  ...['😄', '👨‍👩‍👧', '☎', '©', '𠮷', '🇯🇵', '1️⃣', '\ud800', ' ', ' '],
]

/** Text of the dangerous and the ordinary, mixed. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 14,
    },
  )
  .map((chosen) => chosen.join(''))

/** Text of which something is left to be shown. */
export const anyLine = anyText.filter((text) => oneLine(text) !== '')
