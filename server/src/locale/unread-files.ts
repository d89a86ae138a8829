import type { Unread } from '../formats/read.js';
import type { Locale } from './locale.js';

/** Why a file gives no text, and what to do about it: a clause without its full stop. */
export const UNREAD_FILES: Readonly<Record<Locale, Readonly<Record<Unread, string>>>> = {
  en: {
    binary:
      'this is neither a text nor a Word document; save the agreement as .docx, plain text or Markdown first',
    undecodable:
      'the encoding of this text is not known; save it as UTF-8 (GB18030, UTF-16 and Windows-1252 are read, too)',
    pdf: 'a PDF cannot be read as it is; open it in Word and save it as .docx, or turn it into text (pdftotext -layout FILE.pdf)',
    'old-office': 'this is a document of Word 2003 or older (.doc); open it and save it as .docx',
    rtf: 'this is rich text (RTF); open it in Word and save it as .docx',
    locked: 'this document opens with a password only; save a copy without one',
    damaged:
      'this Word document is cut off or damaged; get it once more, or let Word repair and save it',
  },
  zh: {
    binary: '这既不是文本文件，也不是 Word 文档；请先将协议另存为 .docx、纯文本或 Markdown',
    undecodable: '无法识别文本编码；请另存为 UTF-8（也可读取 GB18030、UTF-16 与 Windows-1252）',
    pdf: '无法直接读取 PDF；请用 Word 打开并另存为 .docx，或转换为文本（pdftotext -layout 文件.pdf）',
    'old-office': '这是 Word 2003 或更早版本的文档（.doc）；请打开并另存为 .docx',
    rtf: '这是 RTF 文档；请用 Word 打开并另存为 .docx',
    locked: '此文档设有密码；请另存一份不带密码的副本',
    damaged: '此 Word 文档不完整或已损坏；请重新获取，或用 Word 修复后保存',
  },
};
