import type { Effect } from '../explanation.js';
import type { Narrator } from '../narrator.js';
import { placeOfSigning } from '../place-of-signing.js';
import type { FindingOf } from '../../clauses/finding.js';

/** Where a dispute is decided, and what that costs the party that has to travel. */
export const disputeForum: Effect<'dispute-forum'> = (finding, told) => {
  const { method } = finding.facts;
  const where = whereTo(finding, told);
  const headline =
    method === 'court'
      ? told.say(
          `Disputes go to court${where ? `: ${where}` : ''}.`,
          `争议提交法院解决${where ? `：${where}` : ''}。`,
        )
      : method === 'arbitration'
        ? told.cues.someDisputes?.test(finding.quote) === true
          ? told.say(
              `Some disputes go to arbitration${where ? `: ${where}` : ''}; for these the award is final.`,
              `部分争议提交仲裁${where ? `：${where}` : ''}；该部分一裁终局。`,
            )
          : told.say(
              `Disputes go to arbitration${where ? `: ${where}` : ''}; the award is final and court action excluded.`,
              `争议提交仲裁${where ? `：${where}` : ''}；一裁终局，排除诉讼。`,
            )
        : method === 'mediation'
          ? told.say(
              `Disputes go to mediation first${where ? `: ${where}` : ''}; it binds only once settled.`,
              `争议先行调解${where ? `：${where}` : ''}；达成协议方有约束力。`,
            )
          : told.say(
              'The parties must first try to settle a dispute by talks.',
              '争议应先由双方友好协商。',
            );
  return {
    headline,
    forWhom: method === 'court' || method === 'arbitration' ? 'unclear' : 'both',
    details: () => ({
      watch: watchFor(finding, told),
      law: method === 'court' ? told.law('seat-of-court', 'consumer-forum') : [],
    }),
  };
};

function whereTo({ facts }: FindingOf<'dispute-forum'>, told: Narrator): string {
  const names = [facts.forum, facts.seat].filter((name) => name !== null && name.trim() !== '');
  const distinct = names.filter(
    (name, i) =>
      !names.some((other, j) => j !== i && other!.includes(name!) && (other !== name || j < i)),
  );
  const named = distinct.map((name) => told.quote(name!)).join(told.say(', ', '，'));
  if (!facts.byPlaceOfSigning) return named;
  const signed = placeOfSigning(told.agreement)?.place ?? facts.seat;
  // The court's own name may say it already.
  const known = signed === null || (facts.forum?.includes(signed) ?? false);
  if (known) return named || told.say('at the place of signing', '协议签订地');
  const at = told.quote(signed);
  return facts.forum === null
    ? told.say(`at the place of signing, ${at}`, `协议签订地${at}`)
    : told.say(
        `${told.quote(facts.forum)} (place of signing: ${at})`,
        `${told.quote(facts.forum)}（签订地：${at}）`,
      );
}

/** Does another sentence name who arbitrates, where this one names the seat? */
function namedElsewhere(told: Narrator): boolean {
  return told
    .of('dispute-forum')
    .some(({ facts }) => facts.method === 'arbitration' && facts.forum !== null);
}

function watchFor(finding: FindingOf<'dispute-forum'>, told: Narrator): string[] {
  const { method, forum, seat, byPlaceOfSigning } = finding.facts;
  const lines: string[] = [];
  if (byPlaceOfSigning && seat === null && !placeOfSigning(told.agreement)) {
    lines.push(
      told.say(
        'The court follows from the place of signing, and the agreement does not say where it was signed.',
        '管辖取决于签订地，而协议未写明签订地点。',
      ),
    );
  }
  if (method === 'arbitration' && forum === null && !namedElsewhere(told)) {
    lines.push(
      told.jurisdiction === 'other'
        ? told.say(
            'No arbitral institution is named: who administers the case is left open.',
            '未写明仲裁机构：由谁主持仲裁未作约定。',
          )
        : told.say(
            'No arbitral institution is named: without one the clause may be without effect.',
            '未写明仲裁机构：该仲裁约定可能无效。',
          ),
    );
  }
  const decisive = told
    .of('dispute-forum')
    .filter(({ facts }) => facts.method === 'court' || facts.method === 'arbitration');
  if (method === 'negotiation' && decisive.length === 0) {
    lines.push(
      told.say(
        'No court or arbitration is named for when talks fail.',
        '未约定协商不成时的法院或仲裁机构。',
      ),
    );
  }
  if (new Set(decisive.map(({ facts }) => facts.method)).size > 1) {
    lines.push(
      told.say(
        'Court and arbitration are both named: which one decides may itself be disputed.',
        '同时约定诉讼与仲裁：管辖本身可能发生争议。',
      ),
    );
  }
  return lines;
}
