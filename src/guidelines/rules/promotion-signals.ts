import type { Sighting, Signal } from './guideline-rules.ts';

/**
 * Weak signs of promotion, each innocent alone, that add up within a short stretch of text: an offer,
 * a way to answer it, pressure, small print. The words of most are rules `signal.<name>` in
 * lexicons/en/promotion-signals.ts; links, numbers and addresses are found by code.
 */
type Axis =
  | 'contact' // a way to reach the writer or the goods
  | 'action' // what the reader is told to do
  | 'offer' // what is to be had
  | 'pressure' // why now
  | 'small_print' // what advertisers must add
  | 'own'; // that it is the writer's own

interface SignalKind {
  readonly axis: Axis;
  readonly weight: number;
  /** As the explanation lists it. */
  readonly says: string;
}

export const SIGNALS: Readonly<Record<string, SignalKind>> = {
  site: { axis: 'contact', weight: 1, says: 'the name of a site' },
  link: { axis: 'contact', weight: 2, says: 'a link' },
  referral: { axis: 'contact', weight: 3, says: 'a link with a code of who sent it' },
  own_page: { axis: 'contact', weight: 3, says: 'a link to a page, shop or app' },
  shop: { axis: 'contact', weight: 3, says: 'a link to a site that sells, by its name' },
  hidden_link: { axis: 'contact', weight: 4, says: 'a link written so that filters do not see it' },
  same_site: { axis: 'pressure', weight: 2, says: 'several links to one site' },
  email: { axis: 'contact', weight: 3, says: 'an e-mail address' },
  phone: { axis: 'contact', weight: 3, says: 'a phone number' },
  wallet: { axis: 'contact', weight: 4, says: 'the address of a wallet' },
  short_code: { axis: 'contact', weight: 4, says: 'a short code to text to' },
  messenger: { axis: 'contact', weight: 2, says: 'a messenger' },
  handle: { axis: 'contact', weight: 1, says: 'a handle' },
  box: { axis: 'contact', weight: 2, says: 'a PO box' },

  action: { axis: 'action', weight: 2, says: 'a call to act' },
  answer: { axis: 'action', weight: 3, says: 'a call to get in touch' },
  look: { axis: 'action', weight: 1, says: 'an invitation to look' },
  follow: { axis: 'action', weight: 2, says: 'an invitation to follow, like or share' },
  please: { axis: 'pressure', weight: 1, says: 'a request' },
  greeting: { axis: 'pressure', weight: 1, says: 'a greeting to everybody' },
  charity: { axis: 'pressure', weight: 1, says: 'a collection' },
  plea: { axis: 'action', weight: 2, says: 'a plea for support' },

  prize: { axis: 'offer', weight: 3, says: 'a prize' },
  stakes: { axis: 'offer', weight: 1, says: 'something to win' },
  free: { axis: 'offer', weight: 2, says: 'something free' },
  money: { axis: 'offer', weight: 1, says: 'a sum of money' },
  tariff: { axis: 'offer', weight: 3, says: 'a price per message, minute or week' },
  discount: { axis: 'offer', weight: 2, says: 'a discount' },
  goods: { axis: 'offer', weight: 2, says: 'goods or services for sale' },
  business: { axis: 'offer', weight: 2, says: "the writer's own business" },
  classified: { axis: 'offer', weight: 2, says: 'a thing for sale' },
  trade: { axis: 'offer', weight: 2, says: 'a trade' },
  assurance: { axis: 'small_print', weight: 2, says: "an advertiser's promises" },
  mobile: { axis: 'offer', weight: 2, says: 'services for phones' },
  dating: { axis: 'offer', weight: 3, says: 'dating or sex services' },
  earning: { axis: 'offer', weight: 3, says: 'a way to earn money' },
  invest: { axis: 'offer', weight: 2, says: 'an investment' },
  loan: { axis: 'offer', weight: 2, says: 'loans or the repair of credit' },
  drug: { axis: 'offer', weight: 3, says: 'medicines or drugs' },
  cure: { axis: 'offer', weight: 2, says: 'a cure' },
  spell: { axis: 'offer', weight: 3, says: 'spells' },
  hacker: { axis: 'offer', weight: 3, says: 'hacking for hire' },
  gambling: { axis: 'offer', weight: 2, says: 'gambling' },
  reach: { axis: 'offer', weight: 2, says: 'followers, traffic or search ranking' },
  papers: { axis: 'offer', weight: 3, says: 'forged papers or written coursework' },

  urgent: { axis: 'pressure', weight: 1, says: 'urgency' },
  praise: { axis: 'pressure', weight: 2, says: 'a testimonial' },
  account: { axis: 'pressure', weight: 2, says: 'news of an account, order or message' },
  terms: { axis: 'small_print', weight: 2, says: 'terms or a way to opt out' },
  age_limit: { axis: 'small_print', weight: 1, says: 'an age limit' },

  own: { axis: 'own', weight: 2, says: "the writer's own channel, page or shop" },
  creator: { axis: 'own', weight: 2, says: "the writer's own work" },
  newcomer: { axis: 'own', weight: 2, says: 'a beginner who asks for an audience' },
};

/** UTF-16 units within which signs belong together: about three sentences, or two text messages. */
const WINDOW = 360;
const ENOUGH = 4;
/** Where nothing but what is free is offered and the only way to answer is a link, which may be a source. */
const ENOUGH_WITH_LINK_ALONE = 5;
/** The weight of a number, an address or a page to answer by. */
const PERSONAL_CONTACT = 3;
/** Where the writer speaks of his own work, an invitation needs less. */
const ENOUGH_OF_OWN = 4;
/** The same without a link, number or address to answer by, unless the writer speaks of his own work. */
const ENOUGH_WITHOUT_CONTACT = 6;

/** The heaviest window of each group of signs that add up to promotion; windows do not overlap. */
export function addUp(signals: readonly Signal[]): Sighting[] {
  const ordered = signals
    .filter(({ name }) => Object.hasOwn(SIGNALS, name))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Sighting[] = [];
  for (let first = 0; first < ordered.length; ) {
    const window = windowFrom(ordered, first);
    const sighting = judge(window);
    if (sighting !== null) found.push(sighting);
    first += sighting === null ? 1 : window.length;
  }
  return found;
}

/** Signs that a window may hold; a text of nothing but signs stays linear. */
const MOST_IN_WINDOW = 24;

function windowFrom(ordered: readonly Signal[], first: number): readonly Signal[] {
  const start = ordered[first]?.start ?? 0;
  let last = first;
  while (last - first < MOST_IN_WINDOW && (ordered[last]?.end ?? Number.POSITIVE_INFINITY) <= start + WINDOW)
    last += 1;
  return ordered.slice(first, Math.max(last, first + 1));
}

/** Something is offered that is more than free: reports and data are free too. */
function offersMore(kinds: ReadonlyMap<string, SignalKind>): boolean {
  return [...kinds].some(([name, { axis, weight }]) => axis === 'offer' && weight > 1 && name !== 'free');
}

function enough(axes: ReadonlyMap<Axis, number>, offers: boolean): number {
  if (axes.has('own')) return ENOUGH_OF_OWN;
  const contact = axes.get('contact') ?? 0;
  if (contact === 0) return ENOUGH_WITHOUT_CONTACT;
  return contact >= PERSONAL_CONTACT || offers ? ENOUGH : ENOUGH_WITH_LINK_ALONE;
}

/** Promotion needs a way to answer it, and more than one kind of sign. */
function judge(window: readonly Signal[]): Sighting | null {
  const kinds = new Map<string, SignalKind>();
  for (const { name } of window) {
    const kind = SIGNALS[name];
    if (kind !== undefined) kinds.set(name, kind);
  }
  const axes = new Map<Axis, number>();
  let score = 0;
  for (const { axis, weight } of kinds.values()) {
    axes.set(axis, (axes.get(axis) ?? 0) + weight);
    score += weight;
  }
  if (axes.size < 2 || !(axes.has('contact') || axes.has('action'))) return null;
  if (score < enough(axes, offersMore(kinds))) return null;
  const isPersonal = (axes.get('own') ?? 0) > 0 && !axes.has('offer') && !axes.has('small_print');
  const spans = [...window];
  return {
    guideline: isPersonal ? 'promotion.personal' : 'promotion.commercial',
    rule: isPersonal ? 'promotion.personal.signals' : 'promotion.commercial.signals',
    severity: 'medium',
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
    explanation: `Adds up to promotion: ${[...kinds.values()].map((kind) => kind.says).join(', ')}.`,
  };
}
