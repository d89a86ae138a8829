import { describe, expect, it } from 'vitest';
import { wordPage } from '../../client/src/word-page.js';

const PAGE = {
  title: 'terms.docx',
  text: '1. Fees',
  note: '',
  action: 'Review as text',
  link: 'command:proviso.openWord?%5B%22file%3A%2F%2F%2Fterms.docx%22%5D',
  language: 'en',
};

describe('the page of a Word document', () => {
  it('has its text and a button that makes a document of it', () => {
    const html = wordPage(PAGE);
    expect(html).toContain('<div class="text">1. Fees</div>');
    expect(html).toContain(`href="${PAGE.link}">Review as text</a>`);
    expect(html).not.toContain('role="status"');
  });

  it('shows as text what the document says, whatever it is', () => {
    const html = wordPage({
      ...PAGE,
      title: '"><b>',
      text: '<script>alert(1)</script> & <img src="x">',
    });
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img');
    expect(html).toContain("default-src 'none'");
  });

  it('says why there is no text, and has no button then', () => {
    const html = wordPage({
      ...PAGE,
      text: null,
      note: 'this document opens with a password only',
    });
    expect(html).toContain('<p role="status">this document opens with a password only</p>');
    expect(html).not.toContain('href');
  });
});
