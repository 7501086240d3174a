/**
 * Made-up reports, any number of them, like short wire stories. They grow as news does: most name whom earlier ones name,
 * so that hubs are in thousands of them, but new leaders, bodies, meetings and demands keep coming; what happens is told
 * by several reports in other words; and each holds two sentences of the project's own documents.
 */
import { readFileSync } from 'node:fs';
import cities from '../data/lexicon/en/cities.json' with { type: 'json' };
import leaders from '../data/lexicon/en/known-leaders.json' with { type: 'json' };
import names from '../data/lexicon/en/names.json' with { type: 'json' };
import { type Country, countryOf } from '../src/lexicon/countries.ts';
import { randomFrom } from '../src/views/random.ts';

/** A report as a file in a folder. */
export interface Report {
  name: string;
  text: string;
}

interface Person {
  name: string;
  surname: string;
  office: string;
  state: Country;
}

/** Something that several reports tell of. */
interface Story {
  one: Person;
  other: Person;
  body: string;
  day: number;
  meetingDay: number;
  city: string;
  topic: string;
  demand: string;
}

const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Defense Minister', 'Deputy Foreign Minister'];
const FAMILY = [
  ['Ab', 'Bel', 'Cor', 'Dar', 'El', 'Far', 'Gor', 'Hal', 'Ist', 'Jor', 'Kal', 'Lem', 'Mar', 'Nov', 'Or', 'Pet', 'Rad'],
  ['ad', 'ber', 'en', 'gar', 'i', 'ka', 'lo', 'mor', 'na', 'or', 'pa', 'ra', 'sa', 'to', 'un', 'va', 'ze'],
  ['bas', 'chev', 'din', 'eira', 'feld', 'gash', 'hardt', 'ic', 'jani', 'kov', 'lund', 'mann', 'nov', 'oglu', 'quist'],
];
const BODIES = ['Council', 'Alliance', 'Union', 'Front', 'Commission', 'Movement', 'Forum', 'League'];
const CAUSES = ['Relief', 'Fisheries', 'Border', 'Liberation', 'Energy', 'Reform', 'Customs', 'Security', 'Water'];
const TOPICS = ['border security', 'grain exports', 'the hostage crisis', 'trade', 'fishing rights', 'a ceasefire'];
const GOODS = ['steel', 'wheat', 'copper', 'timber', 'cotton', 'fertilizer', 'fish', 'natural gas', 'rice', 'cement'];
const PEOPLE = ['sailors', 'journalists', 'soldiers', 'students', 'engineers', 'pilots', 'aid workers', 'fishermen'];
/** What is demanded: {state}, {city}, {goods}, {people}, {count} and {body} are filled in. */
const DEMANDS = [
  'withdraw its troops from {city}',
  'pull all of its forces out of {city} province',
  'release {count} detained {people}',
  'free the {people} held in {city}',
  'lift its sanctions on {goods}',
  'end the ban on {goods} imports',
  'reopen the border crossing near {city}',
  'stop arms deliveries to the {body}',
  'cut tariffs on {goods} by {count} percent',
  'allow inspectors into the plant at {city}',
  'halt construction of the dam near {city}',
  'return {count} square kilometers around {city} to {state}',
  'resume talks with the {body}',
  'pay {state} {count} million dollars for the {goods} seized in {city}',
];

const LEADS = [
  '{one} met {other} in {city} on {day} for talks on {topic}, officials said.',
  '{one} and {other} held talks in {city} on {day} to discuss {topic}.',
  '{other} will meet {one} in {city} on {day} for talks about {topic}, a spokesman said.',
  'Talks between {one} and {other} on {topic} opened in {city} on {day}.',
];
const ASKS = [
  '{one.last} demanded that {other.state} {demand}.',
  '{one.last} called on {other.state} to {demand}.',
  '{one.state} urged {other.state} to {demand}, the foreign ministry said.',
  '"{other.state} must {demand}," {one.last} told reporters after the meeting.',
];
const ANSWERS = [
  '{other.last} rejected the demand and said {other.state} would not be pressured.',
  '{other.state} agreed to {demand}, {other.last} said.',
  'A spokesman for {other.last} said {other.state} had no plans to {demand}.',
  '{other.last} did not respond to the request.',
];
const ACTS = [
  'The {body} condemned {other.state} over {topic}.',
  'The {body} backed {one.state} in the dispute over {topic}.',
  '{one.state} threatened to impose sanctions on {other.state}.',
  '{other.last} accused {one.state} of supporting the {body}.',
  '{one.last} thanked the {body} for its help with {topic}.',
  'The {body} offered to mediate between {one.state} and {other.state}.',
];
const FILLERS = [
  'Neither side gave details of the discussions, which lasted more than {count} hours.',
  'The dispute has hurt trade in {goods} and kept families apart for years, residents of {city} said.',
  'Prices for {goods} rose after the announcement, and traders said they expected a difficult winter.',
  'It was the first visit of its kind in {count} years, and security in the capital was tight.',
];

/** Every so often, by how many there were, something new is made; else one that came up before, the more often the likelier. */
class Urn<Each> {
  readonly #drawn: Each[] = [];
  #made = 0;

  constructor(
    private readonly random: () => number,
    private readonly make: () => Each,
  ) {}

  draw(): Each {
    // The rule of Pitman and Yor, by which names in news grow: n draws give some n^0.7 different ones.
    const isNew = this.random() * (this.#drawn.length + 30) < 30 + 0.7 * this.#made;
    const each = isNew ? this.make() : this.#drawn[Math.floor(this.random() * this.#drawn.length)]!;
    if (isNew) this.#made++;
    this.#drawn.push(each);
    return each;
  }
}

/** The sentences of the project's documents that stand alone. */
function realSentences(): string[] {
  const folder = new URL('../data/documents/', import.meta.url);
  const texts = ['000', '001', '002', '003', '004'].map(name => readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
  const paragraphs = texts.flatMap(text => text.split(/\n+/));
  return [...new Set(paragraphs)]
    .filter(({ length: size }) => size > 80 && size < 400)
    .filter(each => /\.$/.test(each));
}

const DAY = 86_400_000;
const START = Date.UTC(2015, 0, 1);
const PER_DAY = 8;
const longDay = (day: number): string =>
  new Date(START + day * DAY).toLocaleDateString('en-US', {
    month: 'long',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

class World {
  readonly #random: () => number;
  readonly #states = leaders
    .flatMap(({ country }) => countryOf(country ?? '') ?? [])
    .filter(({ adjectives, capitals }) => adjectives.length > 0 && capitals.length > 0);
  readonly #cities = new Map(cities.map(({ country, cities: all }) => [country, all]));
  readonly #real = realSentences();
  readonly #people: Urn<Person>;
  readonly #bodies: Urn<string>;
  #stories: Story[] = [];

  constructor(seed: number) {
    const raw = randomFrom(seed);
    // The low bits of the generator repeat soon; two draws make one number.
    this.#random = () => (raw() + raw() / 65_536) % 1;
    this.#people = new Urn(this.#random, () => this.#person());
    this.#bodies = new Urn(this.#random, () => `${this.#state().name} ${this.#one(CAUSES)} ${this.#one(BODIES)}`);
  }

  report(number: number): Report {
    const day = Math.floor(number / PER_DAY);
    const story = this.#story(day);
    const say = (templates: readonly string[]): string => this.#fill(this.#one(templates), story);
    const other = this.#story(day);
    const paragraphs = [
      `${story.city.toUpperCase()} (Wire) - ${say(LEADS)} ${say(FILLERS)}`,
      `${say(ASKS)} ${say(ANSWERS)}`,
      this.#one(this.#real),
      `${say(ACTS)} ${say(FILLERS)}`,
      `${this.#fill(this.#one(LEADS), other)} ${this.#fill(this.#one(ASKS), other)}`,
      `${this.#fill(this.#one(ACTS), other)} ${say(FILLERS)}`,
      this.#one(this.#real),
    ];
    const title = `${story.one.state.name}, ${story.other.state.name} Discuss ${capital(story.topic)}`;
    const text = `${title}\n\n${longDay(day)}\n\n${paragraphs.join('\n\n')}\n`;
    return { name: `report-${String(number).padStart(6, '0')}.txt`, text };
  }

  /** A new story, or one of the last days. */
  #story(day: number): Story {
    const recent = this.#stories.length;
    if (recent > 0 && this.#random() < 0.55) return this.#stories[Math.floor(this.#random() * recent)]!;
    const [one, body] = [this.#people.draw(), this.#bodies.draw()];
    let other = this.#people.draw();
    while (other.state === one.state) other = this.#people.draw();
    const city = this.#city(this.#random() < 0.5 ? one.state : other.state);
    const meetingDay = day + Math.floor(this.#random() * 3) - 1;
    const story: Story = { one, other, body, day, meetingDay, city, topic: this.#one(TOPICS), demand: '' };
    story.demand = this.#fill(this.#one(DEMANDS), story);
    this.#stories = [...this.#stories, story].slice(-30);
    return story;
  }

  #fill(template: string, { one, other, body, meetingDay, city, topic, demand }: Story): string {
    const named = ({ state, office, name }: Person): string => `${state.adjectives[0]} ${office} ${name}`;
    const values: Record<string, () => string> = {
      one: () => named(one),
      other: () => named(other),
      'one.last': () => one.surname,
      'other.last': () => other.surname,
      'one.state': () => one.state.name,
      'other.state': () => other.state.name,
      state: () => one.state.name,
      body: () => body,
      day: () => longDay(meetingDay),
      city: () => city,
      topic: () => topic,
      demand: () => demand,
      goods: () => this.#one(GOODS),
      people: () => this.#one(PEOPLE),
      count: () => String(2 + Math.floor(this.#random() * 40)),
    };
    return template.replace(/\{([a-z.]+)\}/g, (_, name: string) => values[name]!());
  }

  #person(): Person {
    const surname = FAMILY.map(parts => this.#one(parts)).join('');
    const first = capital(this.#one(this.#random() < 0.7 ? names.male.words : names.female.words));
    return { name: `${first} ${surname}`, surname, office: this.#one(OFFICES), state: this.#state() };
  }

  /** A country: the first of them far more often than the last, as in news. */
  #state(): Country {
    return this.#states[Math.floor(this.#random() ** 3 * this.#states.length)]!;
  }

  #city(state: Country): string {
    const known = this.#cities.get(state.iso2) ?? [];
    return known.length > 0 && this.#random() < 0.5 ? this.#one(known) : state.capitals[0]!;
  }

  #one<Each>(all: readonly Each[]): Each {
    return all[Math.floor(this.#random() * all.length)]!;
  }
}

/** So many reports. The first of a larger number are those of a smaller one, and the same seed gives the same. */
export function* reports(count: number, seed = 1): Generator<Report> {
  const world = new World(seed);
  for (let number = 0; number < count; number++) yield world.report(number);
}
