import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal, renderMarkdown } from '../../server/src/effects/render-markdown.js';

describe('text of a document as literal Markdown', () => {
  const check = (hostile: string, mustNot: RegExp): void => {
    it(hostile, () => expect(literal(hostile)).not.toMatch(mustNot));
  };
  check('[click](command:workbench.action.quit)', /(?<!\\)\[/);
  check('![x](http://example.invalid/a.png)', /(?<!\\)\[|(?<!\\):\/\//);
  check('www.example.invalid', /www\./);
  check('1. one', /^1\./);
  check('- one', /^-/);
  check('<img src=x onerror=alert(1)>', /(?<!\\)</);
  check('`code` **bold** _it_ ~~no~~', /(?<!\\)[`*_~]/);
  check('$(zap) icons', /(?<!\\)\$/);
  check('a\n\n# heading\n- list', /\n/);

  it('leaves nothing that Markdown acts on, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bare = literal(text)
          .replace(/\\[!-/:-@[-`{-~]/g, '')
          .replaceAll('&amp;', '');
        expect(bare).not.toMatch(
          /[\\`*_[\]<>&$|~@\n\r]|:\/\/|^[#+=-]|^\d{1,9}[.)](?:\s|$)|\bwww\./i,
        );
      }),
    );
  });
});

describe('blocks as Markdown', () => {
  const span = { start: 1, end: 2 };

  it('links lead where the caller says, and nowhere where it says null', () => {
    const links = {
      type: 'links' as const,
      groups: [{ name: null, links: [{ label: 'a [b]', span }] }],
    };
    expect(renderMarkdown([links], () => 'file:///x#L2')).toBe('[a \\[b\\]](<file:///x#L2>)');
    expect(renderMarkdown([links], () => null)).toBe('a \\[b\\]');
  });

  it('links of a kind stand behind its name', () => {
    const links = [
      { label: '3.1', span },
      { label: '4', span },
    ];
    const block = { type: 'links' as const, groups: [{ name: 'Limited by', links }] };
    expect(renderMarkdown([block], () => '#')).toBe('Limited by [3.1](<#>), [4](<#>)');
  });

  it('lines stand behind their title', () => {
    const block = { type: 'lines' as const, title: 'Look out for', lines: ['one', 'two'] };
    expect(renderMarkdown([block], () => null)).toBe('**Look out for** one  \ntwo');
  });
});
