import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Analyse, Document, SecondReader } from '../index.ts';
import { WrongUseError } from '../index.ts';
import type { Price, RunOptions } from '../llm/index.ts';
import type { Terminal } from './terminal.ts';

/** Who reads the documents. */
const READERS = ['rules', 'model', 'both'] as const;

/** Options of commands in which a language model reads, too. */
export interface ReaderOptions {
  reader?: (typeof READERS)[number];
  endpoint?: string;
  model?: string;
  allowRemote?: boolean;
  parallel?: number;
  timeout?: number;
  maxTokens?: number;
  price?: Price;
  dryRun?: boolean;
  record?: string;
  replay?: string;
}

const DEFAULT_PARALLEL = 4;
const DEFAULT_TIMEOUT = 600;

/** The longest that a timer of Node waits, in seconds. */
const LONGEST_TIMEOUT = 2_147_483;

function whole(most: number): (value: string) => number {
  return value => {
    const number = Number(value);
    if (!/^[1-9]\d*$/.test(value) || number > most)
      throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
    return number;
  };
}

function parsePrice(value: string): Price {
  const [, question, answer] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(value) ?? [];
  if (question === undefined || answer === undefined)
    throw new InvalidArgumentError('Give money for a million tokens of questions and of answers, e.g. 0.15/0.60.');
  return { question: Number(question), answer: Number(answer) };
}

export const readerOption = (): Option =>
  new Option('--reader <reader>', 'who reads: the rules, a language model, or both (default: rules)').choices(READERS);

export const modelOption = (): Option => new Option('--model <name>', 'the language model that reads');

export const replayOption = (): Option =>
  new Option('--replay <dir>', 'answers of the model from this folder alone; nobody is asked');

/** Adds all that concerns a language model to a command. */
export function addReaderOptions(command: Command): Command {
  return command
    .addOption(readerOption())
    .option('--endpoint <url>', 'server of the model, as of the OpenAI chat API, e.g. http://localhost:11434/v1')
    .addOption(modelOption())
    .option('--allow-remote', 'the texts may be sent to a server that is not on this machine')
    .option('--parallel <number>', `documents at one time (default: ${DEFAULT_PARALLEL})`, whole(1000))
    .option('--timeout <seconds>', `time for one answer (default: ${DEFAULT_TIMEOUT})`, whole(LONGEST_TIMEOUT))
    .option('--max-tokens <number>', 'stop before more tokens are taken', whole(Number.MAX_SAFE_INTEGER))
    .option('--price <in/out>', 'money for a million tokens of questions and of answers', parsePrice)
    .option('--dry-run', 'only tell what would be sent where, and about what it would take')
    .option('--record <dir>', "keep the answers in this folder instead of the user's cache")
    .addOption(replayOption());
}

/** Options that say something about a server. */
const OF_SERVER = ['endpoint', 'allowRemote', 'timeout', 'maxTokens', 'price', 'dryRun', 'record'] as const;
/** Options that say something about a model. */
const OF_MODEL = ['model', 'parallel', 'replay', ...OF_SERVER] as const;

const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

/**
 * Whether a model reads.
 *
 * @throws WrongUseError where options do not go together, or where one is missing.
 */
export function modelReads(options: ReaderOptions): boolean {
  const { reader = 'rules', endpoint, model, replay } = options;
  const given = (names: readonly (keyof ReaderOptions)[]) => names.find(name => options[name] !== undefined);
  const ofModel = given(OF_MODEL);
  if (reader === 'rules') {
    if (ofModel === undefined) return false;
    throw new WrongUseError(`${flagOf(ofModel)}: no model reads. Add --reader model or --reader both.`);
  }
  const ofServer = given(OF_SERVER);
  if (replay !== undefined && ofServer !== undefined)
    throw new WrongUseError(`${flagOf(ofServer)}: nobody is asked with --replay. Leave one of them out.`);
  if (replay === undefined && endpoint === undefined)
    throw new WrongUseError(
      `--reader ${reader}: no server is named. Give --endpoint, e.g. http://localhost:11434/v1 for Ollama, and --model, or recorded answers with --replay.`,
    );
  if (replay === undefined && model === undefined)
    throw new WrongUseError(`--reader ${reader}: no model is named. Give the name that the server knows with --model.`);
  return true;
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

const asMoney = (price: number): string => (price >= 1 ? price.toFixed(2) : price.toPrecision(2));

/** A model that is ready to read, and what can be told of it. */
export interface OpenedReader {
  /** What tells its facts from those of others. */
  name: string;
  /** The reader, given who tells it where sentences and speakers are. */
  reader(analyse: Analyse): SecondReader;
  /** Tells what is sent where; where that is all that is wanted, gives false. */
  begin(documents: readonly Document[]): Promise<boolean>;
  /** Whether all that is asked about a document is answered already. */
  isAnswered(document: Document): Promise<boolean>;
  /** What the run took, in a line. */
  summary(): string;
}

/**
 * Opens the model that the options name.
 *
 * @throws WrongUseError for an address that is none, or one elsewhere that is not allowed.
 */
export async function openReader(options: ReaderOptions, terminal: Terminal): Promise<OpenedReader> {
  const llm = await import('../llm/index.ts');
  const { replay, record, price, timeout = DEFAULT_TIMEOUT, parallel = DEFAULT_PARALLEL } = options;
  const endpoint = options.endpoint === undefined ? undefined : llm.readEndpoint(options.endpoint);
  const isRemote = endpoint !== undefined && !llm.isOnThisMachine(endpoint);
  if (isRemote && !options.allowRemote && !options.dryRun)
    throw new WrongUseError(
      `--endpoint: ${llm.shownEndpoint(endpoint)} is not on this machine, and the texts would be sent there. Add --allow-remote if they may.`,
    );
  const key = endpoint === undefined ? undefined : llm.keyIn(process.env);
  const plan: RunOptions = {
    model: options.model ?? llm.modelIn(replay!),
    folder: replay ?? record ?? llm.usualAnswers(),
    server: endpoint && { endpoint, key: key?.value, timeout: timeout * 1000 },
    mostTokens: options.maxTokens,
    note: message => terminal.note(message),
  };
  const run = new llm.ModelRun(plan);
  const tokensAndPrice = (tokens: Price): string => {
    const money = price === undefined ? '' : `, price ${asMoney(llm.priceOf(tokens, price))}`;
    return `${count(tokens.question, 'token')} of questions and ${tokens.answer.toLocaleString('en')} of answers${money}`;
  };
  const where = endpoint && llm.shownEndpoint(endpoint);
  const inTheClear = isRemote && endpoint.protocol === 'http:' ? ', not encrypted' : '';
  const withKey = key === undefined ? '' : `, with the key in ${key.variable}`;
  return {
    name: `${options.reader} ${plan.model}`,
    reader: analyse => ({
      isAlone: options.reader === 'model',
      parallel,
      read: document => run.read(document, analyse),
    }),
    async isAnswered(document) {
      const { passages, known } = await llm.survey([document], plan);
      return known === passages;
    },
    async begin(documents) {
      const sent = `The texts of ${count(documents.length, 'document')}`;
      if (options.dryRun) {
        const { passages, known, tokens } = await llm.survey(documents, plan);
        terminal.tell(
          `${sent} would be sent to ${where}${withKey}${inTheClear}: ${count(passages, 'passage')}, ${known} of them answered already.\n` +
            `That takes about ${tokensAndPrice(tokens)}. Nothing was sent, and nothing written.\n`,
        );
      } else if (isRemote) terminal.note(`${sent} will be sent to ${where}${withKey}${inTheClear}.`);
      return !options.dryRun;
    },
    summary() {
      const { questions, tokens, isAbout } = run.budget;
      const taken = questions === 0 ? '' : `, ${isAbout ? 'about ' : ''}${tokensAndPrice(tokens)}`;
      const answers = `${count(questions, 'question')}, ${count(run.known, 'kept answer')}${taken}`;
      return `${plan.model}: ${answers}; ${count(run.kept, 'claim')} kept, ${run.dropped} dropped.`;
    },
  };
}
