import type { FindingOf } from '../../clauses/finding.js';
import type { Effect } from '../explanation.js';
import type { Narrator } from '../narrator.js';
import { placeOfSigning } from '../place-of-signing.js';
import type { Statute } from '../statutes.js';

/** Where a dispute is decided, and what that costs the party that has to travel. */
export const disputeForum: Effect<'dispute-forum'> = (finding, told) => {
  const { method } = finding.facts;
  return {
    headline: headlineOf(finding, told),
    forWhom:
      method === 'court' || method === 'arbitration'
        ? (homeOf(finding, told) ?? 'unclear')
        : 'both',
    details: () => ({
      watch: watchFor(finding, told),
      law: told.law(...statutesOn(finding, told)),
    }),
  };
};

/** The side at whose place the dispute is decided, where the court is named by it; else null. */
function homeOf(
  { facts: { forum, seat } }: FindingOf<'dispute-forum'>,
  told: Narrator,
): 'provider' | 'customer' | null {
  const words = `${forum ?? ''} ${seat ?? ''}`;
  return told.cues.atHome.test(words) ? told.sideNamed(words) : null;
}

function headlineOf(finding: FindingOf<'dispute-forum'>, told: Narrator): string {
  const where = whereTo(finding, told);
  const [en, zh] = where === '' ? ['', ''] : [`: ${where}`, `：${where}`];
  switch (finding.facts.method) {
    case 'court':
      return told.say(`Disputes go to court${en}.`, `争议提交法院解决${zh}。`);
    case 'arbitration':
      if (told.cues.someDisputes?.test(finding.quote)) {
        return told.say(
          `Some disputes go to arbitration${en}; for these the award is final.`,
          `部分争议提交仲裁${zh}；该部分一裁终局。`,
        );
      }
      if (eitherWay(finding, told)) {
        return told.say(
          `Disputes may go to arbitration${en}, or to court.`,
          `争议可提交仲裁${zh}，也可向法院起诉。`,
        );
      }
      return isOptional(finding, told)
        ? told.say(
            `Disputes go to arbitration${en}; one side may choose a court instead.`,
            `争议提交仲裁${zh}；一方可改选诉讼。`,
          )
        : told.say(
            `Disputes go to arbitration${en}; the award is final and court action excluded.`,
            `争议提交仲裁${zh}；一裁终局，排除诉讼。`,
          );
    case 'mediation':
      return told.say(
        `Disputes go to mediation first${en}; it binds only once settled.`,
        `争议先行调解${zh}；达成协议方有约束力。`,
      );
    case 'negotiation':
      return told.say(
        'The parties must first try to settle a dispute by talks.',
        '争议应先由双方友好协商。',
      );
  }
}

/** Are court and arbitration each open to the parties? */
function eitherWay({ facts, quote }: FindingOf<'dispute-forum'>, told: Narrator): boolean {
  return facts.method === 'arbitration' && told.cues.courtOrArbitration.test(quote);
}

/** May one side choose a court although the other must arbitrate? */
function isOptional(finding: FindingOf<'dispute-forum'>, told: Narrator): boolean {
  return (
    finding.facts.method === 'arbitration' &&
    !eitherWay(finding, told) &&
    told.cues.mayChooseCourt.test(finding.quote)
  );
}

function statutesOn(finding: FindingOf<'dispute-forum'>, told: Narrator): readonly Statute[] {
  const { method, forum } = finding.facts;
  if (method === 'court') return ['seat-of-court', 'consumer-forum'];
  if (method !== 'arbitration') return [];
  return [
    ...(forum === null && !namedElsewhere(told) ? (['arbitration-agreement'] as const) : []),
    ...(eitherWay(finding, told) ? (['court-or-arbitration'] as const) : []),
  ];
}

function whereTo({ facts }: FindingOf<'dispute-forum'>, told: Narrator): string {
  const names = [facts.forum, facts.seat].filter((name) => name !== null && name.trim() !== '');
  const distinct = names.filter(
    (name, i) =>
      !names.some((other, j) => j !== i && other!.includes(name!) && (other !== name || j < i)),
  );
  const named = distinct.map((name) => told.quote(name!)).join(told.say(', ', '，'));
  if (!facts.byPlaceOfSigning) return named;
  const signed = placeOfSigning(told.agreement)?.place ?? facts.seat;
  // The court's own name may say it already, or its seat.
  const known =
    signed === null ||
    [signed, facts.seat].some((place) => place !== null && facts.forum?.includes(place) === true);
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
  const home = homeOf(finding, told);
  if (home !== null) {
    const away = told.against(home);
    lines.push(
      told.say(
        `${away.start} ${away.verb('has', 'have')} to sue, and to defend, at the place of ${told.who(home).name}.`,
        `${away.name}起诉、应诉均须前往${told.who(home).poss}所在地。`,
      ),
    );
  }
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
  if (eitherWay(finding, told)) {
    lines.push(
      told.jurisdiction === 'other'
        ? told.say(
            'Court and arbitration are both open: which one decides may itself be disputed.',
            '诉讼与仲裁均可选择：管辖本身可能发生争议。',
          )
        : told.say(
            'Court and arbitration are both open: as an agreement to arbitrate it is void.',
            '或裁或审：该仲裁约定原则上无效，争议实际由法院管辖。',
          ),
    );
  } else if (isOptional(finding, told)) {
    lines.push(
      told.say(
        'One-sided: only one party keeps the way to a court open.',
        '单方选择权：仅一方可以改走诉讼。',
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
