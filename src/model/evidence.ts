import { z } from 'zod';

/** Characters `[start, end)` of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Whose words a piece of evidence is: the words of a speaker, a paraphrase of them, or the reporter's. */
export const VOICE_MODES = ['quoted', 'reported', 'narrated'] as const;
/** One of {@link VOICE_MODES}. */
export type VoiceMode = (typeof VOICE_MODES)[number];

/** Who speaks in a piece of evidence: the words of a speaker, a paraphrase of them, or the reporter. */
export const voiceSchema = z.strictObject({
  mode: z.enum(VOICE_MODES),
  /** Key of the node that speaks, where it is known. */
  speaker: z.string().min(1).optional(),
});
/** Who speaks in a piece of evidence. */
export type Voice = z.infer<typeof voiceSchema>;

/** The exact words of a document under a node or an edge: `text.slice(start, end) === quote`. */
export const evidenceSchema = z
  .strictObject({
    document: z.string().min(1),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: z.string().min(1),
    /** Name of the rule that found it. */
    rule: z.string().min(1).optional(),
    voice: voiceSchema.optional(),
  })
  .refine(evidence => evidence.end - evidence.start === evidence.quote.length, {
    error: 'the quote is not as long as its offsets say',
  });
/** The exact words of a document under a node or an edge. */
export type Evidence = z.infer<typeof evidenceSchema>;

/** Whether a quote stands in a text, word for word, where it says. */
export const isVerbatim = ({ start, end, quote }: Evidence, text: string): boolean => text.slice(start, end) === quote;
