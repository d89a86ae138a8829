import { describe, expect, it } from 'vitest';
import { runCli } from '../../server/src/cli/program.js';
import type { World } from '../../server/src/cli/command.js';

const TEXT = `恒云消息队列服务等级协议

更新日期：2025-06-13

本协议由恒云科技（杭州）有限公司（以下简称“恒云”）与购买恒云消息队列服务的客户（以下简称“您”）订立。

第一条 服务承诺
1.1 恒云承诺每个服务月度的服务可用性不低于 99.95%。

第二条 违约责任
2.1 您逾期付款的，每日按欠款的万分之五支付违约金。
2.2 恒云的赔偿总额不超过您过去 12 个月支付的服务费用。

第三条 适用法律
3.1 本协议适用中华人民共和国法律。
`;

/** The part of `proviso/explain@1` that is looked at here. */
interface ExplainResult {
  readonly schema: string;
  readonly documents: readonly {
    readonly agreements: readonly {
      readonly updated: string;
      readonly findings: readonly { readonly kind: string }[];
      readonly terms: readonly { readonly facts: readonly object[] }[];
    }[];
  }[];
}

/** Runs `proviso explain` on the text as standard input. */
async function run(...options: string[]): Promise<{ out: string; err: string; status: number }> {
  let out = '';
  let err = '';
  const world: World = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
    cwd: '/',
    columns: 100,
    outIsTerminal: false,
    errIsTerminal: false,
    stdin: () => Promise.resolve(new TextEncoder().encode(TEXT)),
  };
  const status = await runCli(['explain', '-', ...options], world);
  return { out, err, status };
}

describe('proviso explain', () => {
  it('prints the key terms, and what they come to', async () => {
    const { out, status } = await run('--monthly-fee', 'USD 500');
    expect(status).toBe(0);
    expect(out).toMatch(/恒云消息队列服务等级协议/);
    expect(out).toMatch(/Service levels\n\s+服务可用性\s+≥ 99\.95%.*:8\n/);
    expect(out).toMatch(/0\.05% a day = 18\.25% a year/);
    expect(out).toMatch(/Look out for/);
  });

  it('speaks Chinese', async () => {
    const { out } = await run('--lang', 'zh');
    expect(out).toMatch(/需要留意/);
    expect(out).toMatch(/每日 0\.05% = 年率 18\.25%/);
  });

  it('keeps to the width of the terminal', async () => {
    const { out } = await run('--all');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  it('gives the same as JSON, each fact and finding with its range', async () => {
    const { out } = await run('--format', 'json', '--side', 'customer', '--monthly-fee', '10000');
    const result = JSON.parse(out) as ExplainResult;
    expect(result.schema).toBe('proviso/explain@1');
    const agreement = result.documents[0]!.agreements[0]!;
    expect(agreement.updated).toBe('2025-06-13');
    const cap = agreement.findings.find(({ kind }) => kind === 'liability-cap');
    expect(cap).toMatchObject({
      effect: "恒云's liability does not exceed the fees of the preceding 12 months.",
      favours: 'provider',
      verdict: 'Works against you',
      range: { start: { line: 11 } },
    });
    expect(JSON.stringify(cap)).toMatch(/12 × ¥10,000 = ¥120,000/);
    for (const { facts } of agreement.terms) expect(facts.length).toBeGreaterThan(0);
  });

  it('writes Markdown whose text is literal', async () => {
    const { out } = await run('--format', 'markdown', '--all');
    expect(out).toMatch(/^# 恒云消息队列服务等级协议$/m);
    expect(out).toMatch(/^\| 服务可用性 \| ≥ 99\.95%.* \| line 8 \|$/m);
  });

  it('refuses a fee that is no amount', async () => {
    const { err, status } = await run('--monthly-fee', 'much');
    expect(status).toBe(2);
    expect(err).toMatch(/Not an amount/);
  });
});
