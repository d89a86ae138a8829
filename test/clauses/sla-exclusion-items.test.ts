import { describe, expect, test } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';

/** The causes that the exclusions of a text name, list by list. */
function items(text: string): (readonly string[] | undefined)[] {
  return recogniseAgreement(parseAgreement(text)).findings.flatMap((finding) =>
    finding.kind === 'sla-exclusion' ? [finding.facts.items] : [],
  );
}

describe('the causes that do not count', () => {
  const head = '恒云主机服务等级协议\n\n1. 服务承诺\n恒云承诺可用性不低于99.8%。\n';

  test('are the paragraphs behind the sentence that introduces them', () => {
    const list =
      '赔偿范围不包括以下原因所导致的服务不可用：\n* 恒云通知后的维护；\n* 机房断电。\n\n1.1 赔偿标准\n月费的10%。\n';
    expect(items(head + list)).toEqual([['恒云通知后的维护；', '机房断电。']]);
  });

  test('end where the last of them does', () => {
    const list =
      '赔偿范围不包括以下原因所导致的服务不可用：\n\n恒云通知后的维护；\n\n故障恢复能力\n\n恒云提供全天候的技术支持，并以工单方式受理。\n';
    expect(items(head + list)).toEqual([['恒云通知后的维护；']]);
  });

  test('are the numbered items where there are such', () => {
    const list =
      '2. 免责\n以下原因导致的服务不可用，恒云无须承担责任：\n2.1 您的配置不当引起的。\n2.2 不可抗力引起的。\n';
    expect(items(head + list)[0]).toEqual(['您的配置不当引起的。', '不可抗力引起的。']);
  });

  test('are none where only a table of credits is introduced', () => {
    const text =
      'Far Hill Cloud Service Level Agreement\n\n1. Credits\nIf monthly uptime falls below 99.8% (excluding permitted downtime), Customer may request service credits as follows:\n- 99.0% to 99.8%: 10% of monthly fees\n';
    expect(items(text)).toEqual([]);
  });
});
